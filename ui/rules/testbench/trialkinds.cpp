// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/testbench/trialkinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::array Kinds{
    TrialKind{"text"_L1, QT_TRANSLATE_NOOP("ewc::ui::TrialInput", "Text"),
              QT_TRANSLATE_NOOP("ewc::ui::TrialInput", "Type a message as a member would")},
    TrialKind{"image"_L1, QT_TRANSLATE_NOOP("ewc::ui::TrialInput", "Picture"), nullptr},
    TrialKind{"voice"_L1, QT_TRANSLATE_NOOP("ewc::ui::TrialInput", "Voice"),
              QT_TRANSLATE_NOOP("ewc::ui::TrialInput", "What the platform understood of it")},
    TrialKind{"video"_L1, QT_TRANSLATE_NOOP("ewc::ui::TrialInput", "Video"), nullptr},
    TrialKind{"file"_L1, QT_TRANSLATE_NOOP("ewc::ui::TrialInput", "File"),
              QT_TRANSLATE_NOOP("ewc::ui::TrialInput", "Name of the file")},
    TrialKind{"location"_L1, QT_TRANSLATE_NOOP("ewc::ui::TrialInput", "Place"),
              QT_TRANSLATE_NOOP("ewc::ui::TrialInput", "Name of the place")},
    TrialKind{"link"_L1, QT_TRANSLATE_NOOP("ewc::ui::TrialInput", "Link"),
              QT_TRANSLATE_NOOP("ewc::ui::TrialInput", "Title of the page")},
};

} // namespace

std::span<const TrialKind> trialKinds()
{
    return Kinds;
}

const TrialKind *trialKind(const QString &type)
{
    const auto found = std::ranges::find(Kinds, type, &TrialKind::type);
    return found == Kinds.end() ? nullptr : &*found;
}

} // namespace ewc::ui
