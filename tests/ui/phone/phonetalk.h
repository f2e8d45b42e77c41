// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/phone/phonemessage.h"

#include <QList>

// What may be on a phone, to be looked at.

/*! A few words. */
QList<ewc::ui::PhoneMessage> talk();
/*! Cards of several kinds; the last one has buttons. */
QList<ewc::ui::PhoneMessage> cards();
/*! Pictures, voices and files both ways, and what was said in groups. The pictures are called
    "wide" and "high". */
QList<ewc::ui::PhoneMessage> media();
/*! Hundreds of entries, long ones and strange ones. */
QList<ewc::ui::PhoneMessage> everything();
