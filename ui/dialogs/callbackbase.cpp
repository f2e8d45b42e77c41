// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/callbackbase.h"

#include "core/settings/settings.h"
#include "core/settings/systemschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

/*! The value of \a key, or its standard where it is not set, or makes no sense. */
QString usable(const Values &system, const QString &key)
{
    const auto field = std::ranges::find(systemSchema(), key, &Field::key);
    const QString value = system.value(key);
    return value.isEmpty() || !problemOf(*field, value).isEmpty() ? field->standard : value;
}

QUrl below(QUrl base, const QString &part)
{
    base = base.adjusted(QUrl::StripTrailingSlash);
    const QString path = base.path() == "/"_L1 ? QString() : base.path();
    base.setPath(path + u'/' + part, QUrl::DecodedMode);
    return base;
}

/*! Where this computer finds a server that listens at \a listen. */
QUrl localUrl(const ListenAddress &listen)
{
    const bool isAny = listen.address == QHostAddress(QHostAddress::Any)
                       || listen.address == QHostAddress(QHostAddress::AnyIPv4)
                       || listen.address == QHostAddress(QHostAddress::AnyIPv6);
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(isAny ? u"127.0.0.1"_s : listen.address.toString());
    url.setPort(listen.port);
    return url;
}

} // namespace

CallbackBase CallbackBase::of(const Values &system, const QUrl &serverUrl)
{
    const QString listen = usable(system, u"listen"_s);
    const QString route = usable(system, u"route_name"_s);
    const QString publicUrl = usable(system, u"public_url"_s);
    if (!publicUrl.isEmpty())
        return {.url = below(QUrl(publicUrl), route), .isPublic = true, .listen = listen};
    if (!serverUrl.isEmpty())
        return {.url = serverUrl, .listen = listen};
    return {.url = below(localUrl(ListenAddress::parse(listen).value_or(ListenAddress())), route),
            .listen = listen};
}

QUrl CallbackBase::urlFor(const QString &account) const
{
    return below(url, account);
}

} // namespace ewc::ui
