// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/errorcode.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <limits>

namespace ewc::wecom {
namespace {

using enum ErrorAction;

// Remedies that serve several codes.
constexpr auto AgainRemedy = QT_TRANSLATE_NOOP(
    "ErrorCode", "Send it again in a moment. If it stays, look at the status page of WeCom.");
constexpr auto TokenRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "EasyWeChat fetches a new token by itself. If it stays, check "
                                   "corpid and secret of the account.");
constexpr auto SecretRemedy = QT_TRANSLATE_NOOP(
    "ErrorCode", "Copy the secret again: admin console, App Management, your app, Secret. Check "
                 "that corpid and secret are of the same company.");
constexpr auto CorpIdRemedy = QT_TRANSLATE_NOOP(
    "ErrorCode",
    "Copy the company ID again: admin console, My Company, at the bottom of the page.");
constexpr auto AgentIdRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Copy the AgentId again: admin console, App Management, your "
                                   "app. It has to be the app that the secret belongs to.");
constexpr auto CallbackRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Compare Token and EncodingAESKey with those under Receive "
                                   "Messages in the admin console: all characters, no spaces.");
constexpr auto ResendRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "What arrived was not written by WeCom, or was changed on its "
                                   "way. Check what stands between WeCom and this program.");
constexpr auto InstallRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Check the installation of EasyWeChat and OpenSSL.");
constexpr auto VisibleRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Add the member or department to the visible range: admin "
                                   "console, App Management, your app, Visible Range.");
constexpr auto UserRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Check the user id in the admin console under Contacts: it is "
                                   "the account name, not the name shown.");
constexpr auto DepartmentRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Check the department in the admin console under Contacts.");
constexpr auto TagRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Check the tag in the admin console under Contacts, Tags.");
constexpr auto RecipientRemedy = QT_TRANSLATE_NOOP(
    "ErrorCode", "Name at least one user, department or tag that can see the app.");
constexpr auto FewerRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Send to fewer at a time, in several messages.");
constexpr auto ImageRemedy = QT_TRANSLATE_NOOP(
    "ErrorCode", "Use a JPG or PNG picture of more than 5 bytes and at most 10 MB.");
constexpr auto FileRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Use a file of more than 5 bytes and at most 20 MB.");
constexpr auto MediaTypeRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Use image, voice, video or file, with content of that type.");
constexpr auto ShortenRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Shorten it, or split it into several messages.");
constexpr auto FillRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Fill in the missing field and send again.");
constexpr auto RequestRemedy = QT_TRANSLATE_NOOP(
    "ErrorCode", "Check the fields of the request against the document of this interface.");
constexpr auto UrlRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Use a full address that starts with http:// or https://.");
constexpr auto MenuRemedy = QT_TRANSLATE_NOOP(
    "ErrorCode", "Check the menu: 1 to 3 buttons, each with up to 5 sub-buttons, names of at most "
                 "16 bytes, keys of at most 128, addresses of at most 1024.");
constexpr auto WaitRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Wait: limits of a minute end after 60 seconds, of an hour "
                                   "after 60 minutes, of a day at midnight. Then send less.");
constexpr auto ProviderRemedy = QT_TRANSLATE_NOOP(
    "ErrorCode", "This concerns apps of service providers: authorise the app again.");
constexpr auto TicketRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Fetch a new ticket. If it stays, authorise the app again.");
constexpr auto PermissionRemedy = QT_TRANSLATE_NOOP(
    "ErrorCode",
    "Give the app this permission in the admin console, or use the secret of an app that has it.");
constexpr auto DomainRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Admin console, App Management, your app, Trusted Domain: enter "
                                   "exactly the host in use, and prove that it is yours.");
constexpr auto CallbackUrlRemedy = QT_TRANSLATE_NOOP(
    "ErrorCode", "Start the server, make it reachable from the internet, and save the URL again: "
                 "admin console, App Management, your app, Receive Messages.");
constexpr auto ChatRemedy = QT_TRANSLATE_NOOP(
    "ErrorCode", "Check the group chat: its id, its members, and that this app created it.");
constexpr auto MiniProgramRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Check the fields of the mini-program notice, and that the "
                                   "mini-program is connected to this app.");
constexpr auto RobotRemedy = QT_TRANSLATE_NOOP(
    "ErrorCode", "Copy the webhook address of the robot again from the settings of its group.");
constexpr auto CompanyRemedy = QT_TRANSLATE_NOOP(
    "ErrorCode", "Have the administrator of the company look at the admin console.");
constexpr auto NotListedRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Look the code up under the link in the message of WeCom.");
constexpr auto ContentRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Remove unusual characters from the text and send again.");
constexpr auto ExistingRemedy =
    QT_TRANSLATE_NOOP("ErrorCode", "Use another name or number, or change the existing one.");
constexpr auto AppTextRemedy = QT_TRANSLATE_NOOP(
    "ErrorCode", "Shorten or lengthen it: names up to 32 characters, descriptions 4 to 120.");
constexpr auto NotListedMeaning =
    QT_TRANSLATE_NOOP("ErrorCode", "WeCom gives no reason that EasyWeChat knows.");

// Sorted by code.
constexpr ErrorCode Table[]{
    {-40011, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The encrypted reply could not be written."), InstallRemedy},
    {-40010, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The callback is not valid base64."),
     ResendRemedy},
    {-40009, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The encrypted reply could not be written as base64."),
     InstallRemedy},
    {-40008, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The decrypted callback is damaged."),
     ResendRemedy},
    {-40007, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The callback could not be decrypted."), CallbackRemedy},
    {-40006, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The reply could not be encrypted."),
     InstallRemedy},
    {-40005, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The callback is meant for another company."),
     QT_TRANSLATE_NOOP("ErrorCode",
                       "Check corpid: it has to be the company whose messages arrive here.")},
    {-40004, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "EncodingAESKey is not valid."),
     CallbackRemedy},
    {-40003, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The signature could not be computed."),
     InstallRemedy},
    {-40002, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The callback is not valid XML or JSON."),
     ResendRemedy},
    {-40001, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The signature of the callback is wrong."), CallbackRemedy},
    {-1, Retry, QT_TRANSLATE_NOOP("ErrorCode", "WeCom is busy."), AgainRemedy},
    {0, None, QT_TRANSLATE_NOOP("ErrorCode", "It worked."),
     QT_TRANSLATE_NOOP("ErrorCode", "Nothing needs to be done.")},
    {6000, Retry,
     QT_TRANSLATE_NOOP("ErrorCode", "Somebody else changed the same data at the same time."),
     AgainRemedy},
    {40001, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode",
                       "The secret is wrong: it was reset, or it belongs to another company."),
     SecretRemedy},
    {40003, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "A user id is not valid."), UserRemedy},
    {40004, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The type of the file is not allowed."),
     MediaTypeRemedy},
    {40005, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The type of the upload is not known."),
     MediaTypeRemedy},
    {40006, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The size of the file is not allowed."),
     FileRemedy},
    {40007, FixRequest,
     QT_TRANSLATE_NOOP(
         "ErrorCode",
         "The media id is not valid: it is older than three days, or of another kind."),
     QT_TRANSLATE_NOOP("ErrorCode", "Upload the file again: WeCom keeps it for three days.")},
    {40008, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The type of the message is not known."),
     QT_TRANSLATE_NOOP("ErrorCode",
                       "Use a type that message/send knows, such as text or markdown.")},
    {40009, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The size of the picture is not allowed."),
     ImageRemedy},
    {40010, FixRequest, NotListedMeaning, NotListedRemedy},
    {40011, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The size of the film is not allowed."),
     QT_TRANSLATE_NOOP("ErrorCode", "Use an MP4 film of at most 10 MB.")},
    {40012, FixRequest, NotListedMeaning, NotListedRemedy},
    {40013, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The company ID is wrong."),
     CorpIdRemedy},
    {40014, RefreshToken, QT_TRANSLATE_NOOP("ErrorCode", "The access token is not valid."),
     TokenRemedy},
    {40015, FixRequest, NotListedMeaning, NotListedRemedy},
    {40016, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The menu has too few or too many buttons."),
     MenuRemedy},
    {40017, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The type of a menu button is not known."),
     MenuRemedy},
    {40018, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The name of a menu button is empty or too long."), MenuRemedy},
    {40019, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The key of a menu button is empty or too long."), MenuRemedy},
    {40020, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The address of a menu button is empty or too long."),
     MenuRemedy},
    {40021, FixRequest, NotListedMeaning, NotListedRemedy},
    {40022, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The menu has too many levels."),
     MenuRemedy},
    {40023, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "A menu button has too few or too many sub-buttons."),
     MenuRemedy},
    {40024, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The type of a sub-button is not known."),
     MenuRemedy},
    {40025, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The name of a sub-button is empty or too long."), MenuRemedy},
    {40026, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The key of a sub-button is empty or too long."), MenuRemedy},
    {40027, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The address of a sub-button is empty or too long."),
     MenuRemedy},
    {40029, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The login code is not valid or was used before."),
     QT_TRANSLATE_NOOP(
         "ErrorCode",
         "Let the member log in again: the code is good for five minutes and one use.")},
    {40031, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode",
                       "A user id in the list is not valid or not visible to the app."),
     VisibleRemedy},
    {40032, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The list of users is too long."),
     FewerRemedy},
    {40033, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The request holds characters that are not allowed."),
     ContentRemedy},
    {40035, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "A parameter is not valid."), RequestRemedy},
    {40039, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The address is longer than 1024 bytes."),
     ShortenRemedy},
    {40050, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The group chat does not exist."),
     ChatRemedy},
    {40052, FixRequest, NotListedMeaning, NotListedRemedy},
    {40053, FixRequest, NotListedMeaning, NotListedRemedy},
    {40054, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The address of a sub-button is not valid."),
     UrlRemedy},
    {40055, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The address of a menu button is not valid."), UrlRemedy},
    {40056, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The AgentId is wrong."),
     AgentIdRemedy},
    {40057, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "WeCom could not verify the callback URL."), CallbackUrlRemedy},
    {40058, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The request is not valid."), RequestRemedy},
    {40059, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The switch for reporting locations is neither 0 nor 1."),
     RequestRemedy},
    {40063, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "A required field is empty."), FillRemedy},
    {40066, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The list of departments is empty or names an unknown one."),
     DepartmentRemedy},
    {40068, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The tag is missing or not known."),
     TagRemedy},
    {40070, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "Nothing in the range of the tag is valid."),
     TagRemedy},
    {40074, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "A news message cannot be confidential."),
     QT_TRANSLATE_NOOP("ErrorCode", "Leave safe out, or send mpnews instead of news.")},
    {40075, FixRequest, NotListedMeaning, NotListedRemedy},
    {40078, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The authorisation code of the service provider is not valid."),
     ProviderRemedy},
    {40079, FixRequest, NotListedMeaning, NotListedRemedy},
    {40080, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The suite secret is not valid."),
     ProviderRemedy},
    {40082, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The suite token is not valid."),
     ProviderRemedy},
    {40084, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The permanent code is not valid."),
     ProviderRemedy},
    {40085, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The suite ticket is not valid."),
     ProviderRemedy},
    {40091, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The secret is not valid; it may belong to another company."),
     SecretRemedy},
    {40123, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The uploaded file is not a picture."),
     ImageRemedy},
    {41001, RefreshToken, QT_TRANSLATE_NOOP("ErrorCode", "The access token is missing."),
     TokenRemedy},
    {41002, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The company ID is missing."),
     CorpIdRemedy},
    {41004, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The secret is missing."),
     SecretRemedy},
    {41006, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The media id is missing."), FillRemedy},
    {41009, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The user id is missing."), FillRemedy},
    {41010, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The address is missing."), FillRemedy},
    {41011, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The AgentId is missing."),
     AgentIdRemedy},
    {41016, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The title is missing."), FillRemedy},
    {41017, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The tag id is missing."), FillRemedy},
    {41019, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The department id is missing."),
     FillRemedy},
    {41033, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The description is missing."), FillRemedy},
    {41102, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The name of a menu button is missing."),
     FillRemedy},
    {42001, RefreshToken, QT_TRANSLATE_NOOP("ErrorCode", "The access token has expired."),
     TokenRemedy},
    {42007, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The pre-authorisation code has expired."), TicketRemedy},
    {42009, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The suite token has expired."),
     TicketRemedy},
    {42012, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The jsapi ticket has expired."),
     TicketRemedy},
    {42014, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The task id of the card is not valid."),
     RequestRemedy},
    {43004, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The member has not connected WeChat."),
     UserRemedy},
    {43010, FixRequest, NotListedMeaning, NotListedRemedy},
    {43011, FixRequest, NotListedMeaning, NotListedRemedy},
    {43012, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The app has no callback URL."),
     CallbackUrlRemedy},
    {43013, FixRequest, NotListedMeaning, NotListedRemedy},
    {43051, FixRequest, NotListedMeaning, NotListedRemedy},
    {44001, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The uploaded file is empty."), FileRemedy},
    {44004, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The text is empty."), FillRemedy},
    {45001, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The file is too large."), FileRemedy},
    {45002, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The text is too long: 2048 bytes are allowed."),
     ShortenRemedy},
    {45003, FixRequest, NotListedMeaning, NotListedRemedy},
    {45004, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The description of the app is too short or too long."),
     AppTextRemedy},
    {45007, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The recording is longer than 60 seconds."),
     QT_TRANSLATE_NOOP("ErrorCode", "Use an AMR recording of at most 60 seconds and 2 MB.")},
    {45008, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "There are more than 8 articles."),
     FewerRemedy},
    {45009, Wait, QT_TRANSLATE_NOOP("ErrorCode", "Too many calls: a limit of WeCom is reached."),
     WaitRemedy},
    {45010, FixRequest, NotListedMeaning, NotListedRemedy},
    {45011, FixRequest, NotListedMeaning, NotListedRemedy},
    {45022, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The name of the app is longer than 32 characters."),
     AppTextRemedy},
    {45024, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The company has no accounts left."),
     QT_TRANSLATE_NOOP("ErrorCode", "Ask WeCom for more accounts, or remove unused ones.")},
    {45026, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "WeCom refuses to delete so much at once."),
     FewerRemedy},
    {45029, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The answer would be too large."),
     QT_TRANSLATE_NOOP("ErrorCode",
                       "Ask for less at a time, for instance one department after the other.")},
    {45032, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The name of the author is longer than 64 bytes."),
     ShortenRemedy},
    {45033, Retry, QT_TRANSLATE_NOOP("ErrorCode", "Too many calls at the same time."),
     QT_TRANSLATE_NOOP("ErrorCode",
                       "Make fewer calls at the same time, and send it again in a moment.")},
    {45034, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The address lacks http:// or https://."),
     UrlRemedy},
    {45047, FixRequest, NotListedMeaning, NotListedRemedy},
    {46003, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The app has no menu."), MenuRemedy},
    {46004, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The user does not exist."), UserRemedy},
    {48002, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The app may not use this interface."),
     PermissionRemedy},
    {48004, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The authorisation of the app has ended."), PermissionRemedy},
    {48005, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "This interface has been withdrawn."),
     PermissionRemedy},
    {48006, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The permission of the app was taken back."), PermissionRemedy},
    {50001, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The address leads to a domain that is not trusted."),
     DomainRemedy},
    {50002, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The member is outside the range of the app."), VisibleRemedy},
    {50003, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The app is switched off."),
     QT_TRANSLATE_NOOP("ErrorCode", "Switch the app on: admin console, App Management, your app.")},
    {60001, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The name of the department is not valid."),
     DepartmentRemedy},
    {60003, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The department does not exist."),
     DepartmentRemedy},
    {60004, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The parent department does not exist."),
     DepartmentRemedy},
    {60005, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The department still has members."),
     DepartmentRemedy},
    {60006, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The department still has departments below it."),
     DepartmentRemedy},
    {60007, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The root department cannot be deleted."),
     DepartmentRemedy},
    {60008, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The department exists already."),
     ExistingRemedy},
    {60009, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode",
                       "The name of the department holds characters that are not allowed."),
     DepartmentRemedy},
    {60010, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The departments would form a circle."),
     DepartmentRemedy},
    {60011, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode",
                       "The app may not see or change this member, department or tag."),
     VisibleRemedy},
    {60020, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "WeCom does not accept calls from this IP address."),
     QT_TRANSLATE_NOOP("ErrorCode",
                       "Admin console, App Management, your app, Developer Interface at the "
                       "bottom, 企业可信IP (Trusted IP): add the address after \"from ip\" in the "
                       "message of WeCom. A verified callback URL or trusted domain has to be set "
                       "up there first. It works after about a minute.")},
    {60021, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The member is outside the visible range of the app."),
     VisibleRemedy},
    {60102, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The user id exists already."),
     ExistingRemedy},
    {60103, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The mobile number is not valid."),
     RequestRemedy},
    {60104, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The mobile number is in use already."),
     ExistingRemedy},
    {60105, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The e-mail address is not valid."),
     RequestRemedy},
    {60111, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The user id does not exist."), UserRemedy},
    {60119, FixRequest, NotListedMeaning, NotListedRemedy},
    {60120, FixRequest, NotListedMeaning, NotListedRemedy},
    {60121, FixRequest, NotListedMeaning, NotListedRemedy},
    {60123, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The department id is not valid."),
     DepartmentRemedy},
    {60124, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The id of the parent department is not valid."),
     DepartmentRemedy},
    {60125, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The name of the department is empty or too long."),
     DepartmentRemedy},
    {80001, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The trusted domain is wrong or has no ICP filing."),
     DomainRemedy},
    {81011, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The app did not create this tag and may not use it."),
     PermissionRemedy},
    {81012, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "No recipient was given."), RecipientRemedy},
    {81013, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "None of the recipients exists and can see the app."),
     RecipientRemedy},
    {82001, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "No recipient was given."), RecipientRemedy},
    {82002, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "There are more than 100 departments."),
     FewerRemedy},
    {82003, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "There are more than 100 tags."),
     FewerRemedy},
    {82004, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The text holds something that may crash phones."),
     ContentRemedy},
    {85004, Wait,
     QT_TRANSLATE_NOOP("ErrorCode", "More than 20 trusted domains were set in a month."),
     WaitRemedy},
    {85005, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "It is not proven that the domain is yours."), DomainRemedy},
    {86001, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The id of the group chat is not valid."),
     ChatRemedy},
    {86003, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The id of the group chat is missing."),
     ChatRemedy},
    {86004, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The name of the group chat is not valid."),
     ChatRemedy},
    {86005, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The owner of the group chat is not valid."),
     ChatRemedy},
    {86006, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The group chat has too few or too many members."), ChatRemedy},
    {86008, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "Another app created the group chat."),
     ChatRemedy},
    {86215, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The group chat exists already."),
     ExistingRemedy},
    {86216, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "A member of the group chat is not valid."),
     ChatRemedy},
    {86217, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The sender is not in the group chat."),
     ChatRemedy},
    {86220, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The parameters of the group chat are not valid."), ChatRemedy},
    {90200, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The appid of the mini-program is missing."),
     MiniProgramRemedy},
    {90201, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The notice has more than 10 items."),
     MiniProgramRemedy},
    {90202, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The name of an item is not valid."),
     MiniProgramRemedy},
    {90203, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The value of an item is not valid."),
     MiniProgramRemedy},
    {90204, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The page of the mini-program is not valid."),
     MiniProgramRemedy},
    {90205, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The title of the notice is not valid."),
     MiniProgramRemedy},
    {90206, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The description of the notice is not valid."),
     MiniProgramRemedy},
    {90207, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The appid of the mini-program is not valid."),
     MiniProgramRemedy},
    {90208, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The mini-program does not belong to this app."),
     MiniProgramRemedy},
    {93000, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The webhook address is wrong, or the robot was removed."),
     RobotRemedy},
    {93004, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The robot is switched off."),
     RobotRemedy},
    {93008, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The robot is not in the group."),
     RobotRemedy},
    {93017, FixRequest, NotListedMeaning, NotListedRemedy},
    {301002, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The secret belongs to another app than the AgentId."),
     AgentIdRemedy},
    {301005, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The creator of the company cannot be deleted."),
     RequestRemedy},
    {301007, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "The company was dissolved or banned."), CompanyRemedy},
    {301021, FixRequest, QT_TRANSLATE_NOOP("ErrorCode", "The user id is not known."), UserRemedy},
    {301023, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The list of users is empty or has more than 100."),
     FewerRemedy},
    {610016, FixConfiguration, QT_TRANSLATE_NOOP("ErrorCode", "The company is not verified."),
     CompanyRemedy},
    {701008, FixConfiguration,
     QT_TRANSLATE_NOOP("ErrorCode", "No recipient has an active licence."),
     QT_TRANSLATE_NOOP(
         "ErrorCode",
         "Choose recipients with an active licence, or activate theirs in the admin console.")},
    {830002, FixRequest,
     QT_TRANSLATE_NOOP("ErrorCode", "The file is too large to be downloaded in one piece."),
     QT_TRANSLATE_NOOP("ErrorCode", "Download the file in parts of at most 20 MB.")},
};

static_assert(std::adjacent_find(std::begin(Table), std::end(Table),
                                 [](const ErrorCode &left, const ErrorCode &right) {
                                     return left.code >= right.code;
                                 })
                  == std::end(Table),
              "the table is sorted, each code stands in it once");

constexpr ErrorCode Unknown{std::numeric_limits<int>::min(), FixRequest, NotListedMeaning,
                            NotListedRemedy};

} // namespace

const ErrorCode &errorCode(int code)
{
    const auto *found =
        std::lower_bound(std::begin(Table), std::end(Table), code,
                         [](const ErrorCode &row, int wanted) { return row.code < wanted; });
    return found != std::end(Table) && found->code == code ? *found : Unknown;
}

QString errorCodeMeaning(int code)
{
    return QCoreApplication::translate("ErrorCode", errorCode(code).meaning);
}

QString errorCodeRemedy(int code)
{
    return QCoreApplication::translate("ErrorCode", errorCode(code).remedy);
}

bool isTokenError(int code)
{
    return code == 40001 || code == 40014 || code == 42001;
}

} // namespace ewc::wecom
