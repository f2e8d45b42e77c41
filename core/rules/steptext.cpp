// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/steptext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! Lends its tr() to the functions of this file. */
class Rules final
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QString namesOf(const wecom::Recipients &recipients)
{
    QStringList names;
    for (const QString &user : recipients.users)
        names.append(user == "@all"_L1 ? Rules::tr("everybody") : user);
    for (const QString &party : recipients.parties)
        names.append(Rules::tr("department %1").arg(party));
    for (const QString &tag : recipients.tags)
        names.append(Rules::tr("tag %1").arg(tag));
    if (!recipients.chat.isEmpty())
        names.append(Rules::tr("group chat %1").arg(recipients.chat));
    return names.join(Rules::tr(", "));
}

/*! As somebody would type it. */
QString commandLineOf(const step::Program &program)
{
    QStringList words{program.program};
    for (const QString &argument : program.arguments) {
        const bool isPlain = !argument.isEmpty() && !argument.contains(u' ');
        words.append(isPlain ? argument : u'"' + argument + u'"');
    }
    return words.join(u' ');
}

struct Text
{
    QString operator()(const step::Reply &reply) const
    {
        return Rules::tr("reply: %1").arg(reply.message.summary());
    }
    QString operator()(const step::Send &send) const
    {
        return Rules::tr("send to %1: %2").arg(namesOf(send.recipients), send.message.summary());
    }
    QString operator()(const step::Forward &forward) const
    {
        return Rules::tr("pass the message on to %1").arg(namesOf(forward.recipients));
    }
    QString operator()(const step::Program &program) const
    {
        const QString text =
            program.replies ? Rules::tr("run and reply what it prints: %1") : Rules::tr("run: %1");
        return text.arg(commandLineOf(program));
    }
    QString operator()(const step::HttpCall &call) const
    {
        const QString text = call.replies ? Rules::tr("call and reply what it answers: %1 %2")
                                          : Rules::tr("call: %1 %2");
        return text.arg(call.method, call.url);
    }
    QString operator()(const step::Model &model) const
    {
        return Rules::tr("ask the model %1 at %2 and reply what it answers")
            .arg(model.model, model.baseUrl);
    }
    QString operator()(const step::SetVariable &set) const
    {
        return set.value.isEmpty() ? Rules::tr("forget %1").arg(set.name)
                                   : Rules::tr("remember %1 = “%2”").arg(set.name, set.value);
    }
    QString operator()(const step::Notify &notify) const
    {
        return Rules::tr("show on the desktop: %1")
            .arg(notify.title.isEmpty() ? notify.text : notify.title + u": "_s + notify.text);
    }
    QString operator()(const step::FileLine &line) const
    {
        return Rules::tr("write into %1: %2").arg(line.file, line.line);
    }
    QString operator()(const step::PleaseWait &wait) const
    {
        return Rules::tr("if it takes longer than %1 s, say: %2").arg(wait.seconds).arg(wait.text);
    }
    QString operator()(const step::HandOver &handOver) const
    {
        const QString text = Rules::tr("a person takes over for %1 min").arg(handOver.minutes);
        return handOver.takers.isEmpty()
                   ? text
                   : Rules::tr("%1; told: %2").arg(text, namesOf(handOver.takers));
    }
    QString operator()(const step::Stop &) const { return Rules::tr("stop"); }
};

struct Name
{
    QString operator()(const step::Reply &) const { return u"reply"_s; }
    QString operator()(const step::Send &) const { return u"send"_s; }
    QString operator()(const step::Forward &) const { return u"forward"_s; }
    QString operator()(const step::Program &) const { return u"run"_s; }
    QString operator()(const step::HttpCall &) const { return u"call"_s; }
    QString operator()(const step::Model &) const { return u"ask"_s; }
    QString operator()(const step::SetVariable &) const { return u"set"_s; }
    QString operator()(const step::Notify &) const { return u"notify"_s; }
    QString operator()(const step::FileLine &) const { return u"write"_s; }
    QString operator()(const step::PleaseWait &) const { return u"wait"_s; }
    QString operator()(const step::HandOver &) const { return u"handOver"_s; }
    QString operator()(const step::Stop &) const { return u"stop"_s; }
};

} // namespace

QString stepText(const Step &step)
{
    return std::visit(Text{}, step);
}

QString stepName(const Step &step)
{
    return std::visit(Name{}, step);
}

const wecom::OutgoingMessage *messageOf(const Step &step)
{
    if (const auto *reply = std::get_if<step::Reply>(&step))
        return &reply->message;
    if (const auto *send = std::get_if<step::Send>(&step))
        return &send->message;
    return nullptr;
}

} // namespace ewc
