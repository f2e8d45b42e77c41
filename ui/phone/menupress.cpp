// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/menupress.h"

#include "ui/dialogs/schemadialog.h"
#include "ui/phone/phonekinds.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

Schema scanSchema()
{
    return {{.key = u"ScanResult"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "Code says"),
             .help = QT_TRANSLATE_NOOP("Schema", "What the phone reads in the code."),
             .isRequired = true},
            {.key = u"ScanType"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "Kind of code"),
             .kind = Field::Kind::Choice,
             .standard = u"qrcode"_s,
             .options = {{u"qrcode"_s, QT_TRANSLATE_NOOP("Schema", "QR code")},
                         {u"barcode"_s, QT_TRANSLATE_NOOP("Schema", "bar code")}}}};
}

QByteArray md5Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Md5);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return hash.result().toHex();
}

} // namespace

MenuPress::MenuPress(QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
{
}

QJsonObject MenuPress::eventOf(const wecom::MenuButton &button)
{
    QJsonObject event{{u"type"_s, u"event"_s},
                      {u"Event"_s, button.type},
                      {u"EventKey"_s, button.key},
                      {u"note"_s, button.name}};
    if (button.type == "view"_L1)
        event.insert("EventKey"_L1, button.url);
    if (button.type == "view_miniprogram"_L1) {
        event.insert("EventKey"_L1, button.page);
        event.insert("AppId"_L1, button.appId);
    }
    return event;
}

QJsonObject MenuPress::withPictures(QJsonObject event, const QStringList &paths)
{
    QJsonArray items;
    for (const QString &path : paths)
        items.append(QJsonObject{{u"PicMd5Sum"_s, QString::fromLatin1(md5Of(path))}});
    event.insert("SendPicsInfo"_L1, QJsonObject{{u"Count"_s, items.size()},
                                                {u"PicList"_s, QJsonObject{{u"item"_s, items}}}});
    return event;
}

void MenuPress::press(const wecom::MenuButton &button, const QPoint &place)
{
    const QJsonObject event = eventOf(button);
    if (button.type.startsWith("scancode_"_L1))
        return askScan(event, button.name);
    if (button.type.startsWith("pic_"_L1))
        return askPictures(event, button.name);
    if (button.type == "location_select"_L1)
        return askPlace(event, button.name);
    Q_EMIT pushed(event);
    if (button.type == "view"_L1)
        Q_EMIT addressWanted(button.url, place);
}

void MenuPress::askScan(const QJsonObject &event, const QString &title)
{
    auto *dialog = new SchemaDialog(scanSchema(), m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTexts(title, tr("Scan"));
    dialog->setValues({{u"ScanResult"_s, m_lastScan}, {u"ScanType"_s, u"qrcode"_s}});
    connect(dialog, &SchemaDialog::submitted, this, [this, event](const Values &values) {
        m_lastScan = values.value(u"ScanResult"_s);
        const QString type = values.value(u"ScanType"_s);
        // As phones write it: a bar code with the name of its standard.
        const QString result = type == "barcode"_L1 ? u"CODE_128,"_s + m_lastScan : m_lastScan;
        QJsonObject push = event;
        push.insert("ScanCodeInfo"_L1,
                    QJsonObject{{u"ScanType"_s, type}, {u"ScanResult"_s, result}});
        Q_EMIT pushed(push);
    });
    dialog->open();
}

void MenuPress::askPlace(const QJsonObject &event, const QString &title)
{
    const PhoneKind &kind = *phoneKind(u"location"_s);
    auto *dialog = new SchemaDialog(kind.schema, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTexts(title, tr("Send"));
    dialog->setValues(standardsOf(kind.schema));
    connect(dialog, &SchemaDialog::submitted, this, [this, &kind, event](const Values &values) {
        const QJsonObject message = pushOf(kind, values);
        QJsonObject info = message;
        info.remove("type"_L1);
        info.insert("Poiname"_L1, QString());
        QJsonObject push = event;
        push.insert("SendLocationInfo"_L1, info);
        Q_EMIT pushed(push);
        Q_EMIT pushed(message); // the place follows as a message
    });
    dialog->open();
}

void MenuPress::askPictures(const QJsonObject &event, const QString &title)
{
    const bool isOne = event.value("Event"_L1) == "pic_sysphoto"_L1; // the camera takes one
    auto *dialog = new QFileDialog(m_parent, title, m_lastFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isOne ? QFileDialog::ExistingFile : QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Pictures (*.png *.jpg *.jpeg)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, event](const QStringList &paths) {
        QStringList pictures;
        for (const QString &path : paths) {
            if (QFileInfo(path).isFile()) // a pipe would keep us waiting
                pictures.append(path);
        }
        if (pictures.isEmpty())
            return;
        m_lastFolder = QFileInfo(pictures.constFirst()).path();
        Q_EMIT pushed(withPictures(event, pictures));
        Q_EMIT picturesChosen(pictures);
    });
    dialog->open();
}

} // namespace ewc::ui
