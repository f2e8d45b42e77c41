// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonschema.h"
#include "ui/forms/filefacts.h"

#include <QJsonArray>
#include <QWidget>

namespace ewc::ui {

class FormSources;

/*! Edits a Field of Kind::List, in the way that fits what it is a list of. */
class ArrayEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArrayEditor)

public:
    /*! Returns the editor that fits \a field. Without a \a parent it is the caller's. */
    [[nodiscard]] static ArrayEditor *create(const Field &field, const FilePurpose &purpose,
                                             QWidget *parent = nullptr);

    [[nodiscard]] virtual QJsonArray array() const = 0;
    /*! Shows \a array, and does not emit edited(). */
    virtual void setArray(const QJsonArray &array) = 0;

    /*! Says what is wrong with the items; paths begin with "[2]". False: it has no place for that,
        and whoever shows it has. */
    virtual bool setProblems(const QList<FieldProblem> &problems, bool showAll);
    [[nodiscard]] virtual QString shownProblem(const QString &path) const;
    /*! The sentences of problems name their field themselves. */
    virtual void setSentencesWhole(bool) { }
    /*! Gives the keyboard to the field at \a path ("[2].title"); empty: to the first of all. */
    virtual void focusField(const QString &path) = 0;
    /*! The widget that takes the keyboard. */
    [[nodiscard]] virtual QWidget *input() const = 0;
    /*! What it may offer; \a sources has to outlive it. */
    virtual void setSources(FormSources &) { }
    virtual void retranslate() { }

Q_SIGNALS:
    /*! The user changed something. */
    void edited();
    /*! The user went on to another place of the same window. */
    void left();

protected:
    explicit ArrayEditor(QWidget *parent);
};

} // namespace ewc::ui
