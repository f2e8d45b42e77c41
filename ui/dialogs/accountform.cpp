// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/accountform.h"

#include "core/settings/accountschema.h"
#include "core/settings/callbacksecrets.h"
#include "ui/forms/schemaform.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

const QString NameKey = u"[name]"_s; // no key of a file looks like this

/*! The keys of an account, with its name, which is no key, before them. */
Schema schemaWithName()
{
    return Schema{{.key = NameKey,
                   .label = QT_TRANSLATE_NOOP("Schema", "Name"),
                   .help = QT_TRANSLATE_NOOP("Schema", "Your own name for it, and the end of its "
                                                       "callback URL. Short and simple is best."),
                   .longest = 64}}
           + accountSchema();
}

} // namespace

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent)
    , m_whereabouts(new QLabel)
    , m_form(new SchemaForm(schemaWithName()))
    , m_randomToken(addRandomButton(u"token"_s, randomToken))
    , m_randomKey(addRandomButton(u"encoding_aes_key"_s, randomEncodingAesKey))
    , m_wayTests{addWayTest(u"api_base"_s), addWayTest(u"proxy"_s)}
    , m_urlLabel(new QLabel)
    , m_urlRow(new QWidget)
    , m_url(new QLineEdit)
    , m_copy(new QPushButton)
    , m_urlNote(new QLabel)
{
    m_whereabouts->setWordWrap(true);
    m_whereabouts->setTextFormat(Qt::RichText);
    m_whereabouts->setOpenExternalLinks(true);
    setUpCallbackRow();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space::Control, 0);
    layout->setSpacing(space::Group);
    layout->addWidget(m_whereabouts);
    layout->addWidget(m_form);
    layout->addStretch();
    connect(m_form, &SchemaForm::edited, this, [this] {
        showUrl();
        Q_EMIT edited();
    });
    retranslate();
}

QPushButton *AccountForm::addRandomButton(const QString &key, QString (*make)())
{
    auto *button = new QPushButton;
    button->setAutoDefault(false); // Enter saves
    connect(button, &QPushButton::clicked, this,
            [this, key, make] { m_form->setValue(key, make()); });
    m_form->addButton(key, button);
    return button;
}

QPushButton *AccountForm::addWayTest(const QString &key)
{
    auto *button = new QPushButton;
    button->setObjectName("test "_L1 + key);
    button->setAutoDefault(false); // Enter saves
    connect(button, &QPushButton::clicked, this, &AccountForm::wayTestWanted);
    m_form->addButton(key, button);
    return button;
}

void AccountForm::offerWayTests(bool isOffered)
{
    for (QPushButton *button : m_wayTests)
        button->setVisible(isOffered);
}

std::optional<Account> AccountForm::way()
{
    for (const QString &key : {u"api_base"_s, u"proxy"_s}) {
        if (!m_form->sentence(key).isEmpty()) {
            m_form->focusField(key);
            return {};
        }
    }
    return wayOf(name(), m_form->values());
}

void AccountForm::setUpCallbackRow()
{
    m_url->setObjectName("callbackUrl"_L1);
    m_url->setReadOnly(true);
    m_urlLabel->setBuddy(m_url);
    m_urlNote->setFont(themeFont(FontRole::Caption));
    m_urlNote->setForegroundRole(QPalette::PlaceholderText);
    m_urlNote->setWordWrap(true);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &AccountForm::copyUrl);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::Tight);
    line->addWidget(m_url, 1);
    line->addWidget(m_copy);
    auto *row = new QVBoxLayout(m_urlRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addLayout(line);
    row->addWidget(m_urlNote);
    m_form->addRow(m_urlLabel, m_urlRow);
}

void AccountForm::setAccount(const QString &name, const Values &values)
{
    Values all = values;
    all.insert(NameKey, name);
    m_form->setValues(all);
    showUrl();
}

QString AccountForm::name() const
{
    return m_form->values().value(NameKey);
}

Values AccountForm::values() const
{
    Values values = m_form->values();
    values.remove(NameKey);
    return values;
}

void AccountForm::setProblems(const QString &problemOfName, const Values &problems)
{
    m_form->setSentence(NameKey, problemOfName);
    m_form->setProblems(problems);
}

bool AccountForm::showFirstProblem()
{
    const QString key = m_form->firstProblem();
    if (key.isEmpty())
        return false;
    m_form->setShowAll(true);
    m_form->focusField(key);
    return true;
}

QString AccountForm::firstProblem() const
{
    return m_form->sentence(m_form->firstProblem());
}

void AccountForm::focusName()
{
    m_form->focusField(NameKey);
}

void AccountForm::focusFirstField()
{
    m_form->focusField(m_form->values().contains(u"corpid"_s) ? u"corpid"_s : u"webhook_key"_s);
}

void AccountForm::setCallbackBase(const CallbackBase &base)
{
    m_base = base;
    showUrl();
}

QUrl AccountForm::callbackUrl() const
{
    return m_base.urlFor(name());
}

void AccountForm::copyUrl()
{
    QGuiApplication::clipboard()->setText(m_url->text());
    m_isCopied = true;
    retranslate();
}

void AccountForm::showUrl()
{
    const bool isApp = m_form->values().contains(u"token"_s); // a robot is never called back
    m_urlLabel->setVisible(isApp);
    m_urlRow->setVisible(isApp);
    // As it is to be pasted: an account may have a Chinese name.
    const QString url = callbackUrl().toString(QUrl::FullyEncoded);
    if (url != m_url->text()) {
        m_url->setText(url);
        m_url->setToolTip(url);
        m_url->setCursorPosition(0);
        m_isCopied = false;
    }
    retranslate();
}

void AccountForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountForm::retranslate()
{
    // The colour stands in the text: links take theirs from the application, not from the widget.
    m_whereabouts->setText(
        tr("What is asked for here stands in the <a href=\"%1\" style=\"color:%2\">admin console "
           "of WeCom</a>, where you or an administrator of your company made the application.")
            .arg(u"https://work.weixin.qq.com/wework_admin/frame"_s,
                 themeColor(ColorRole::Ok, palette()).name()));
    m_randomToken->setText(tr("&Random"));
    m_randomToken->setToolTip(tr("Make up a token, to be entered in the admin console as well"));
    m_randomToken->setAccessibleName(tr("Random token"));
    m_randomKey->setText(tr("Rand&om"));
    m_randomKey->setToolTip(tr("Make up a key, to be entered in the admin console as well"));
    m_randomKey->setAccessibleName(tr("Random EncodingAESKey"));
    for (QPushButton *button : m_wayTests) {
        button->setText(tr("Test"));
        button->setToolTip(tr("Try whether WeCom's API can be reached this way"));
    }
    m_wayTests.front()->setAccessibleName(tr("Test the API address"));
    m_wayTests.back()->setAccessibleName(tr("Test the proxy"));
    m_urlLabel->setText(tr("Callback UR&L"));
    m_url->setAccessibleName(tr("Callback URL"));
    m_copy->setText(m_isCopied ? tr("Copied") : tr("&Copy"));
    m_copy->setToolTip(tr("Copy the callback URL"));
    m_urlNote->setText(
        m_base.isPublic
            ? tr("Paste it in the admin console: your app → Receive Messages → Set API → URL.")
            : tr("Only this computer can reach it: enter the public address under Server."));
    m_url->setAccessibleDescription(m_urlNote->text());
}

} // namespace ewc::ui
