// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/accounttesttext.h"

#include "core/base/errortext.h"
#include "core/wecom/errmsg.h"
#include "core/wecom/errorcode.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

using Name = CheckStep::Name;

constexpr int WrongApp = 301002; // the agent id and the secret are of two applications
constexpr int AddressNotTrusted = 60020;

QString text(const char *source)
{
    return QCoreApplication::translate("AccountTest", source);
}

/*! What every failure of \a step means for the account. */
QString meaningOf(Name step)
{
    switch (step) {
    case Name::Proxy:
    case Name::Api:
        return text(
            QT_TRANSLATE_NOOP("AccountTest", "Nothing can be sent, and no names can be read."));
    case Name::Token:
        return text(QT_TRANSLATE_NOOP("AccountTest",
                                      "With these settings EasyWeChat cannot log in to WeCom."));
    case Name::Agent:
        return text(QT_TRANSLATE_NOOP("AccountTest",
                                      "Corp ID and secret are right, but this application cannot "
                                      "be used for sending."));
    case Name::Callback:
        return text(
            QT_TRANSLATE_NOOP("AccountTest", "WeCom cannot deliver what members write to you."));
    case Name::Verification:
        break;
    }
    return text(QT_TRANSLATE_NOOP("AccountTest",
                                  "The admin console would refuse this URL when you save it "
                                  "there."));
}

/*! What WeCom's API said, or that it said nothing. */
TestFailure failureOfApi(const CheckStep &step, const TestSubject &subject)
{
    TestFailure failure{.meaning = meaningOf(step.name)};
    const int code = step.error.code;
    if (code != 0) {
        failure.what = u"%1 (%2)"_s.arg(wecom::errorCodeMeaning(code)).arg(code);
        failure.remedy = wecom::remedyFor(code, step.error.detail);
        failure.address =
            code == AddressNotTrusted ? wecom::callerAddress(step.error.detail) : QString();
        if (code == WrongApp)
            failure.what =
                text(QT_TRANSLATE_NOOP("AccountTest", "The agent ID belongs to another application "
                                                      "than the secret. (%1)"))
                    .arg(code);
        return failure;
    }
    failure.what = text(QT_TRANSLATE_NOOP("AccountTest", "%1 gave no usable answer. %2"))
                       .arg(subject.apiHost, kindText(step.error.kind));
    failure.remedy =
        subject.proxy.isEmpty()
            ? text(QT_TRANSLATE_NOOP("AccountTest",
                                     "Check the internet connection of this computer, and the API "
                                     "address and proxy of this account if they are filled in."))
            : text(QT_TRANSLATE_NOOP(
                       "AccountTest",
                       "The proxy %1 takes connections: check whether it may, and can, "
                       "connect to this address, and whether it is of this kind (http or "
                       "socks5)."))
                  .arg(subject.proxy);
    return failure;
}

TestFailure failureOfProxy(const CheckStep &step, const TestSubject &subject)
{
    return {.what = text(QT_TRANSLATE_NOOP("AccountTest", "The proxy %1 takes no connection. %2"))
                        .arg(subject.proxy, kindText(step.error.kind)),
            .meaning = meaningOf(step.name),
            .remedy = text(QT_TRANSLATE_NOOP(
                "AccountTest", "Is the proxy running, and are its address and port right? Without "
                               "one, leave the field empty."))};
}

/*! Nobody answers, or only a proxy that finds nobody behind it. */
TestFailure failureOfReach(const CheckStep &step, const TestSubject &subject)
{
    const QString url = subject.callbackUrl.toString();
    TestFailure failure{.meaning = meaningOf(step.name)};
    if (step.error.code != 0)
        failure.what =
            text(QT_TRANSLATE_NOOP("AccountTest", "A server answers at %1, but with an error: HTTP "
                                                  "status %2."))
                .arg(url)
                .arg(step.error.code);
    else if (step.error.kind == ErrorKind::Timeout)
        failure.what =
            text(QT_TRANSLATE_NOOP("AccountTest", "There was no answer from %1 within 5 seconds."))
                .arg(url);
    else
        failure.what = text(QT_TRANSLATE_NOOP("AccountTest", "Nothing answers at %1.")).arg(url);

    failure.remedy =
        subject.isPublic
            ? text(QT_TRANSLATE_NOOP("AccountTest",
                                     "Is the tunnel or the reverse proxy running, and does it "
                                     "lead to %1? Is the public address under Server right?"))
            : text(QT_TRANSLATE_NOOP("AccountTest",
                                     "Does the main window say that it listens on %1? If not, it "
                                     "says there why. If you have just changed the address, save "
                                     "first."));
    failure.remedy = failure.remedy.arg(subject.listen);
    return failure;
}

TestFailure failureOfCallback(const CheckStep &step, const TestSubject &subject)
{
    const QString url = subject.callbackUrl.toString();
    TestFailure failure{.meaning = meaningOf(step.name)};
    switch (step.error.kind) {
    case ErrorKind::NotFound:
        failure.what =
            text(QT_TRANSLATE_NOOP("AccountTest", "A server answers at %1, but it knows no such "
                                                  "account: HTTP status 404."))
                .arg(url);
        failure.remedy =
            text(QT_TRANSLATE_NOOP("AccountTest",
                                   "If “%1” is new, or has a new name, save it and test again. "
                                   "Otherwise the reverse proxy has to lead this path to %2 "
                                   "unchanged."))
                .arg(subject.account, subject.listen);
        return failure;
    case ErrorKind::InvalidInput:
        failure.what =
            text(QT_TRANSLATE_NOOP("AccountTest", "Something else than EasyWeChat answers at %1."))
                .arg(url);
        failure.remedy =
            text(QT_TRANSLATE_NOOP("AccountTest",
                                   "Another web page lives there. Let the tunnel or the reverse "
                                   "proxy lead this path to %1, or correct the public address "
                                   "under Server."))
                .arg(subject.listen);
        return failure;
    default:
        return failureOfReach(step, subject);
    }
}

TestFailure failureOfVerification(const CheckStep &step)
{
    TestFailure failure{.meaning = meaningOf(step.name)};
    if (step.error.code < 0) { // one of the callback library
        failure.what = wecom::errorCodeMeaning(step.error.code);
        failure.remedy = wecom::errorCodeRemedy(step.error.code);
        return failure;
    }
    failure.what =
        text(QT_TRANSLATE_NOOP("AccountTest", "The server that answers there works with another "
                                              "token, EncodingAESKey or Corp ID: HTTP status %1."))
            .arg(step.error.code);
    failure.remedy = text(QT_TRANSLATE_NOOP(
        "AccountTest", "If you have just changed them, save and test again. Otherwise "
                       "compare all three with the admin console: every character, no "
                       "spaces. Make sure that no other EasyWeChat answers there."));
    return failure;
}

} // namespace

QString stepTitle(CheckStep::Name step)
{
    switch (step) {
    case Name::Proxy:
        return text(QT_TRANSLATE_NOOP("AccountTest", "Proxy"));
    case Name::Api:
        return text(QT_TRANSLATE_NOOP("AccountTest", "WeCom's API answers"));
    case Name::Token:
        return text(QT_TRANSLATE_NOOP("AccountTest", "Corp ID and secret"));
    case Name::Agent:
        return text(QT_TRANSLATE_NOOP("AccountTest", "Agent ID and permission to call"));
    case Name::Callback:
        return text(QT_TRANSLATE_NOOP("AccountTest", "Callback URL"));
    case Name::Verification:
        break;
    }
    return text(QT_TRANSLATE_NOOP("AccountTest", "Token and EncodingAESKey"));
}

QString stepInfo(const CheckStep &step)
{
    if (step.state != CheckStep::State::Skipped)
        return step.info;
    if (step.info == "transport"_L1)
        return text(QT_TRANSLATE_NOOP("AccountTest",
                                      "left out: a robot can only be tried by sending something"));
    if (step.info == "secret"_L1)
        return text(QT_TRANSLATE_NOOP("AccountTest",
                                      "left out: without a secret this account only receives"));
    if (step.info == "token"_L1)
        return text(
            QT_TRANSLATE_NOOP("AccountTest", "left out: without a token this account only sends"));
    return text(QT_TRANSLATE_NOOP("AccountTest", "left out"));
}

TestFailure failureOf(const CheckStep &step, const TestSubject &subject)
{
    switch (step.name) {
    case Name::Proxy:
        return failureOfProxy(step, subject);
    case Name::Api:
    case Name::Token:
    case Name::Agent:
        return failureOfApi(step, subject);
    case Name::Callback:
        return failureOfCallback(step, subject);
    case Name::Verification:
        break;
    }
    return failureOfVerification(step);
}

} // namespace ewc::ui
