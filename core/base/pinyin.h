// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <memory>

namespace ewc {

/*!
    Says how names are read: 张三 is "zhang", "san". Surnames that read differently from the same
    character elsewhere are known: 单 at the start is "shan", 单 elsewhere "dan".

    Making one costs some milliseconds, and it remembers each character: keep it while many names
    are read. One thread.
*/
class PinyinReader final
{
    Q_DISABLE_COPY_MOVE(PinyinReader)

public:
    PinyinReader();
    ~PinyinReader();

    /*!
        The syllables of \a name, lower case and without tones, ü as "v". A Chinese character is a
        syllable, and so is each word of other scripts, with its accents taken off; what is
        neither letter nor digit only separates them.
    */
    [[nodiscard]] QStringList syllables(const QString &name);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ewc
