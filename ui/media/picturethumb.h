// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QImage>

namespace ewc::ui {

/*!
    A picture, small; a click opens it in the desktop's viewer. It is read in a thread of the
    pool, and takes its room before it is there.
*/
class PictureThumb final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Shown, Broken };

    explicit PictureThumb(QWidget *parent = nullptr);

    /*! The picture at \a path, which people call \a name. */
    void setPicture(const QString &path, const QString &name);
    /*! The room there is for it, in pixels. */
    void setBounds(const QSize &bounds);
    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /*! It is read, or cannot be: see state(). */
    void loaded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void load();
    void show(const QImage &image);
    void open();
    void retranslate();

    QString m_path;
    QString m_name;
    QString m_problem; ///< why it could not be opened
    QSize m_bounds;
    QImage m_image;
    State m_state = State::Empty;
};

/*!
    Reads the picture at \a path, the right way up and small enough for \a bounds (pixels). Null
    if it is none, or too large to be worked with. Any thread.
*/
[[nodiscard]] QImage readThumb(const QString &path, const QSize &bounds);

} // namespace ewc::ui
