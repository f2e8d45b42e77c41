// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/appmenu.h"

#include "core/sandbox/fieldjudge.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr qsizetype MostButtons = 3;
constexpr qsizetype MostSubButtons = 5;
constexpr qsizetype MaxKeyBytes = 128;
constexpr qsizetype MaxUrlBytes = 1024;

/*! What buttons of one level may be, and the errcodes for those that are not. */
struct Level
{
    qsizetype nameBytes;
    int type;
    int name;
    int key;
    int url;
    int scheme;
};

constexpr Level Top{16, 40017, 40018, 40019, 40020, 40055};
constexpr Level Sub{40, 40024, 40025, 40026, 40027, 40054};

constexpr std::array KeyTypes{"click"_L1,          "scancode_push"_L1, "scancode_waitmsg"_L1,
                              "pic_sysphoto"_L1,   "pic_weixin"_L1,    "pic_photo_or_album"_L1,
                              "location_select"_L1};

bool isWeb(const QString &url)
{
    return url.startsWith("http://"_L1, Qt::CaseInsensitive)
           || url.startsWith("https://"_L1, Qt::CaseInsensitive);
}

/*! What a button that is pressed needs. */
void judgeAction(FieldJudge &button, const Level &level)
{
    const QString type = button.text("type"_L1);
    if (std::find(KeyTypes.begin(), KeyTypes.end(), type) != KeyTypes.end()) {
        button.required("key"_L1, level.key).atMost("key"_L1, MaxKeyBytes, level.key);
    } else if (type == "view"_L1) {
        button.required("url"_L1, level.url).atMost("url"_L1, MaxUrlBytes, level.url);
        if (!isWeb(button.text("url"_L1)))
            button.also(apiFailure(level.scheme));
    } else if (type == "view_miniprogram"_L1) {
        button.required("appid"_L1)
            .required("pagepath"_L1, level.url)
            .atMost("pagepath"_L1, MaxUrlBytes, level.url);
    } else {
        button.also(apiFailure(level.type));
    }
}

void judgeName(FieldJudge &button, const Level &level)
{
    button.required("name"_L1, 41102).atMost("name"_L1, level.nameBytes, level.name);
}

bool holdsButtons(const QJsonValue &button)
{
    return !button["sub_button"_L1].toArray().isEmpty();
}

/*! 0, or what is wrong with how many buttons there are, and how deep. */
int shapeError(const QJsonObject &request)
{
    const QJsonArray buttons = request.value("button"_L1).toArray();
    if (buttons.isEmpty() || buttons.size() > MostButtons)
        return 40016;
    for (const QJsonValue button : buttons) {
        const QJsonArray subs = button["sub_button"_L1].toArray();
        if (subs.size() > MostSubButtons)
            return 40023;
        if (std::any_of(subs.begin(), subs.end(), holdsButtons))
            return 40022;
    }
    return 0;
}

/*! \a button with what the platform keeps of it: it adds an empty sub_button to leaves. */
QJsonObject kept(const QJsonObject &button)
{
    QJsonObject result{{u"name"_s, button.value("name"_L1)}};
    QJsonArray subs;
    for (const QJsonArray list = button.value("sub_button"_L1).toArray();
         const QJsonValue sub : list)
        subs.append(kept(sub.toObject()));
    result.insert("sub_button"_L1, subs);
    if (!subs.isEmpty())
        return result; // what opens a menu does nothing else
    for (const auto key : {"type"_L1, "key"_L1, "url"_L1, "appid"_L1, "pagepath"_L1}) {
        if (button.contains(key))
            result.insert(key, button.value(key));
    }
    return result;
}

QJsonObject example()
{
    const auto button = [](const QString &type, const QString &name, const QString &key,
                           const QString &value) {
        return QJsonObject{
            {u"type"_s, type}, {u"name"_s, name}, {key, value}, {u"sub_button"_s, QJsonArray()}};
    };
    const QJsonArray more{
        button(u"view"_s, u"官网"_s, u"url"_s, u"https://work.weixin.qq.com/"_s),
        button(u"scancode_waitmsg"_s, u"扫码"_s, u"key"_s, u"scan"_s),
        button(u"location_select"_s, u"位置"_s, u"key"_s, u"location"_s),
    };
    return {
        {u"button"_s, QJsonArray{button(u"click"_s, u"拍照"_s, u"key"_s, u"photo"_s),
                                 button(u"click"_s, u"视频"_s, u"key"_s, u"clip"_s),
                                 QJsonObject{{u"name"_s, u"更多"_s}, {u"sub_button"_s, more}}}}};
}

} // namespace

AppMenu::AppMenu()
    : m_menu(example())
{
}

ApiAnswer AppMenu::create(const QJsonObject &request)
{
    if (const int errcode = shapeError(request))
        return apiFailure(errcode);
    QJsonObject menu = request;
    FieldJudge judge(menu, {});
    judge.list("button"_L1, 1, MostButtons, 40016, [](FieldJudge &button) {
        judgeName(button, Top);
        if (!button.has("sub_button"_L1))
            return judgeAction(button, Top);
        bool isLeaf = true;
        button.list("sub_button"_L1, 0, MostSubButtons, 40023, [&isLeaf](FieldJudge &sub) {
            isLeaf = false;
            judgeName(sub, Sub);
            judgeAction(sub, Sub);
        });
        if (isLeaf)
            judgeAction(button, Top);
    });
    if (judge.verdict().errcode != 0)
        return judge.verdict();

    QJsonArray buttons;
    for (const QJsonArray list = menu.value("button"_L1).toArray(); const QJsonValue button : list)
        buttons.append(kept(button.toObject()));
    setMenu(QJsonObject{{u"button"_s, buttons}});
    return {};
}

ApiAnswer AppMenu::get() const
{
    return m_menu ? ApiAnswer{.fields = *m_menu} : apiFailure(46003);
}

ApiAnswer AppMenu::remove()
{
    if (!m_menu)
        return apiFailure(46003);
    setMenu({});
    return {};
}

QJsonObject AppMenu::toJson() const
{
    QJsonObject json = m_menu.value_or(QJsonObject());
    json.insert("version"_L1, static_cast<qint64>(m_version));
    return json;
}

void AppMenu::setMenu(const std::optional<QJsonObject> &menu)
{
    m_menu = menu;
    ++m_version;
    Q_EMIT changed();
}

} // namespace ewc::sandbox
