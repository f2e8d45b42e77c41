// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

namespace ewc::ui {

/*! Where the bytes of pictures, voices and files come from. Main thread. */
class MediaSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /*! Calls \a take, later and in this thread, with the bytes behind \a reference, or with
        nothing if they cannot be had; never once \a context has gone. */
    virtual void fetch(const QString &reference, QObject *context,
                       std::function<void(const QByteArray &)> take) = 0;
};

/*! Files of this computer: "file:///…", and what \a pathOf knows a path of. */
class LocalMedia final : public MediaSource
{
    Q_OBJECT

public:
    /*! Returns the path of the file behind a reference, or nothing. */
    using PathOf = std::function<QString(const QString &reference)>;

    explicit LocalMedia(PathOf pathOf = {}, QObject *parent = nullptr);

    void fetch(const QString &reference, QObject *context,
               std::function<void(const QByteArray &)> take) override;

private:
    PathOf m_pathOf;
};

/*! Reads the file at \a path, if it is one of at most \a mostBytes; otherwise nothing. Blocks. */
[[nodiscard]] QByteArray readMedium(const QString &path, qint64 mostBytes);

} // namespace ewc::ui
