// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/presettexts.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr std::array Texts{
    // echo
    QT_TRANSLATE_NOOP("Presets", "Echo"),
    // monkey-monitor
    QT_TRANSLATE_NOOP("Presets", "Monkey monitor"),
    QT_TRANSLATE_NOOP("Presets", "Take a photo"),
    QT_TRANSLATE_NOOP("Presets", "Take a video"),
    QT_TRANSLATE_NOOP("Presets", "Anything else"),
    QT_TRANSLATE_NOOP("Presets", "Please wait patiently for the photo."),
    QT_TRANSLATE_NOOP("Presets", "Please wait patiently for the video."),
    QT_TRANSLATE_NOOP("Presets", "I do not understand what you want."),
    // keyword-table
    QT_TRANSLATE_NOOP("Presets", "Keywords"),
    QT_TRANSLATE_NOOP("Presets", "Menu"),
    QT_TRANSLATE_NOOP("Presets", "Wi-Fi"),
    QT_TRANSLATE_NOOP("Presets", "Address"),
    QT_TRANSLATE_NOOP("Presets", "Help"),
    QT_TRANSLATE_NOOP("Presets", "Today there are noodles, rice and dumplings."),
    QT_TRANSLATE_NOOP("Presets", "The guests' Wi-Fi is called GUEST. Ask at the reception for its "
                                 "password."),
    QT_TRANSLATE_NOOP("Presets", "You find us at 1 Science Road."),
    QT_TRANSLATE_NOOP("Presets", "Write one of these: menu, wifi, address."),
    // welcome
    QT_TRANSLATE_NOOP("Presets", "Welcome"),
    QT_TRANSLATE_NOOP("Presets", "Welcome a new member"),
    QT_TRANSLATE_NOOP("Presets", "Greet once a day"),
    QT_TRANSLATE_NOOP("Presets", "Welcome, {sender.name}! Write anything, and I shall answer."),
    QT_TRANSLATE_NOOP("Presets", "Hello {sender.name}, what can I do for you?"),
    // working-hours
    QT_TRANSLATE_NOOP("Presets", "Working hours"),
    QT_TRANSLATE_NOOP("Presets", "During working hours"),
    QT_TRANSLATE_NOOP("Presets", "Outside working hours"),
    QT_TRANSLATE_NOOP("Presets", "We have got your message, and somebody will answer soon."),
    QT_TRANSLATE_NOOP("Presets", "We are at work from Monday to Friday, 9:00 to 18:00, and shall "
                                 "answer then."),
    // hand-over
    QT_TRANSLATE_NOOP("Presets", "Hand-over"),
    QT_TRANSLATE_NOOP("Presets", "Talk to a person"),
    QT_TRANSLATE_NOOP("Presets", "How to reach a person"),
    QT_TRANSLATE_NOOP("Presets", "Somebody will talk to you soon. Until then I keep still."),
    QT_TRANSLATE_NOOP("Presets", "Wants to talk to a person: {text}"),
    QT_TRANSLATE_NOOP("Presets", "I cannot answer that. Write “talk to a person”, and somebody "
                                 "will."),
    // alert-forwarding
    QT_TRANSLATE_NOOP("Presets", "Alerts"),
    QT_TRANSLATE_NOOP("Presets", "Alerts on the desktop"),
    QT_TRANSLATE_NOOP("Presets", "Alerts to colleagues"),
    QT_TRANSLATE_NOOP("Presets", "Alert from {sender.name}"),
};

} // namespace

QStringList presetTexts()
{
    QStringList texts;
    for (const char *text : Texts)
        texts.append(QString::fromUtf8(text));
    return texts;
}

const QStringList &presetTextKeys()
{
    static const QStringList keys{u"text"_s, u"title"_s, u"reply"_s, u"notice"_s};
    return keys;
}

} // namespace ewc
