// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/apierrortext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {

QString apiErrorText(int errcode)
{
    static const QHash<int, QString> texts{
        {-1, u"system busy"_s},
        {40001, u"invalid credential"_s},
        {40003, u"invalid userid"_s},
        {40004, u"invalid media type"_s},
        {40005, u"invalid file type"_s},
        {40006, u"invalid meida size"_s}, // the platform's own spelling
        {40007, u"invalid media_id"_s},
        {40008, u"invalid message type"_s},
        {40009, u"invalid image size"_s},
        {40011, u"invalid video size"_s},
        {40013, u"invalid corpid"_s},
        {40014, u"invalid access_token"_s},
        {40016, u"invalid button size"_s},
        {40017, u"invalid button type"_s},
        {40018, u"invalid button name size"_s},
        {40019, u"invalid button key size"_s},
        {40020, u"invalid button url size"_s},
        {40022, u"invalid sub button level"_s},
        {40023, u"invalid sub button size"_s},
        {40024, u"invalid sub button type"_s},
        {40025, u"invalid sub button name size"_s},
        {40026, u"invalid sub button key size"_s},
        {40027, u"invalid sub button url size"_s},
        {40032, u"invalid user list size"_s},
        {40033, u"invalid charset"_s},
        {40035, u"invalid parameter"_s},
        {40039, u"invalid url size"_s},
        {40050, u"chatid not exist"_s},
        {40054, u"invalid sub button url domain"_s},
        {40055, u"invalid button url domain"_s},
        {40056, u"invalid agentid"_s},
        {40058, u"invalid Request Parameter"_s},
        {40063, u"some parameters are empty"_s},
        {40068, u"invalid tagid"_s},
        {40074, u"invalid msgtype for safe"_s},
        {40123, u"invalid image format"_s},
        {41001, u"access_token missing"_s},
        {41002, u"corpid missing"_s},
        {41004, u"corpsecret missing"_s},
        {41005, u"media data missing"_s},
        {41006, u"media_id missing"_s},
        {41009, u"missing userid"_s},
        {41010, u"missing url"_s},
        {41011, u"missing agentid"_s},
        {41016, u"missing title"_s},
        {41017, u"missing tagid"_s},
        {41019, u"missing department"_s},
        {41033, u"missing description"_s},
        {41102, u"missing button name"_s},
        {42001, u"access_token expired"_s},
        {42014, u"invalid task_id"_s},
        {43012, u"app has no callback url"_s},
        {44001, u"empty media data"_s},
        {44004, u"text content is empty"_s},
        {45001, u"media size out of limit"_s},
        {45002, u"content size out of limit"_s},
        {45007, u"playtime out of limit"_s},
        {45008, u"article size out of limit"_s},
        {45009, u"api freq out of limit"_s},
        {45032, u"author size out of limit"_s},
        {45034, u"url must start with http:// or https://"_s},
        {46003, u"menu no exist"_s}, // the platform's own words
        {60003, u"department not found"_s},
        {60111, u"userid not found"_s},
        {60123, u"invalid department id"_s},
        {81013, u"user & party & tag all invalid"_s},
        {82001, u"user & party & tag all empty"_s},
        {82002, u"too many parties"_s},
        {82003, u"too many tags"_s},
        {86001, u"invalid chatid"_s},
        {86005, u"invalid chat owner"_s},
        {86006, u"invalid chat member size"_s},
        {86008, u"chat was not created by this agent"_s},
        {86215, u"chatid already exists"_s},
        {86216, u"chat member is illegal"_s},
        {90200, u"miss appid in mini-program notice"_s},
        {90201, u"content_item count out of limit"_s},
        {90202, u"invalid key length in content_item"_s},
        {90203, u"invalid value length in content_item"_s},
        {90204, u"invalid page"_s},
        {90207, u"invalid appid"_s},
        {93000, u"invalid webhook url"_s},
        {301002, u"not allow operate another agent with this accesstoken"_s},
        {301019, u"file md5 not match"_s},
        {830002, u"file size exceed limit, use Range to download"_s},
    };
    return texts.value(errcode, u"error"_s);
}

} // namespace ewc::sandbox
