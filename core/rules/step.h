// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"
#include "core/wecom/outgoingmessage.h"
#include "core/wecom/recipients.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <variant>

namespace ewc::step {

// What is to be done, every variable put in: what an action decides, and pipeline/ActionRunner
// does. All of them values. What comes of it may be used by later ones as {output}.

/*! Say \a message to the sender: the passive reply where that can be, otherwise a message. */
struct Reply
{
    wecom::OutgoingMessage message;
};

/*! Send \a message to others. */
struct Send
{
    wecom::Recipients recipients;
    wecom::OutgoingMessage message;
};

/*! Pass what came on to others, with who said it; files are sent as they are. */
struct Forward
{
    wecom::Recipients recipients;
};

/*! Run a program: no shell, a clean environment, killed with its children after \a seconds. */
struct Program
{
    QString program; ///< path, or name to be looked for in PATH
    QStringList arguments;
    QString input; ///< for its standard input
    int seconds = 30;
    bool replies = true; ///< what it prints is the reply
};

/*! Call a URL. */
struct HttpCall
{
    QString method = QStringLiteral("POST"); ///< GET, POST, PUT
    QString url;
    QList<QPair<QString, QString>> headers;
    QString body;
    QString answerPath; ///< in the JSON of the answer; empty: all of the answer
    int seconds = 30;
    bool replies = true;
};

/*! Ask an OpenAI-compatible endpoint (POST …/chat/completions). */
struct Model
{
    QString baseUrl; ///< "https://api.example.com/v1"
    QString key; ///< secret; may be "env:NAME"
    QString model;
    QString prompt; ///< of the system
    int history = 0; ///< messages of this member, and answers to them, to go along
    int seconds = 60;
    QString fallback; ///< reply if it does not answer
};

/*! Remember a value under a name. */
struct SetVariable
{
    QString name;
    QString value; ///< empty: forget it
    bool isPerMember = true;
};

/*! Show a notification on the desktop. */
struct Notify
{
    QString title;
    QString text;
};

/*! Append a line to a file. */
struct FileLine
{
    QString file;
    QString line;
};

/*! If the rest is not done after \a seconds, say \a text. */
struct PleaseWait
{
    int seconds = 4;
    QString text;
};

/*! A person takes over: no rule answers this member for a time. */
struct HandOver
{
    int minutes = 60;
    wecom::Recipients takers; ///< who is told
    QString notice; ///< what they are told
    QString reply; ///< what the member is told; empty: nothing
};

/*! Do no more of this rule, and ask no further rules. */
struct Stop
{
};

} // namespace ewc::step

namespace ewc {

/*! One thing to be done. To add a kind: a struct above, a line here, a case in the ActionRunner;
    an action that is made of what there is needs none of this. */
using Step = std::variant<step::Reply, step::Send, step::Forward, step::Program, step::HttpCall,
                          step::Model, step::SetVariable, step::Notify, step::FileLine,
                          step::PleaseWait, step::HandOver, step::Stop>;

} // namespace ewc
