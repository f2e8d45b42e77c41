// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recipients/directoryindex.h"

namespace ewc::ui::test {

inline Recipient member(const QString &id)
{
    return {.kind = Recipient::Kind::Member, .id = id};
}

inline Recipient department(int id)
{
    return {.kind = Recipient::Kind::Department, .id = QString::number(id)};
}

inline Recipient tag(int id)
{
    return {.kind = Recipient::Kind::Tag, .id = QString::number(id)};
}

inline Recipient chat(const QString &id)
{
    return {.kind = Recipient::Kind::Chat, .id = id};
}

inline Recipient everybody()
{
    return {.kind = Recipient::Kind::Everybody};
}

/*! A small company, with two of one name, a name of 40 characters, and somebody without one. */
inline wecom::CompanyDirectory company()
{
    const QString longName =
        QStringLiteral("阿卜杜勒·热合曼·买买提·艾合买提江·吐尔逊江·阿不都热依木·库尔班江·伊力哈木");
    return {.members =
                {
                    {QStringLiteral("boss"), QStringLiteral("林总"), {1}},
                    {QStringLiteral("ChenChen"), QStringLiteral("陈晨"), {4, 3}},
                    {QStringLiteral("lisi"), QStringLiteral("李四"), {2}},
                    {QStringLiteral("long"), longName, {3}},
                    {QStringLiteral("lisi2"), QStringLiteral("李四"), {3}},
                    {QStringLiteral("sanzhang"), QStringLiteral("三张"), {5}},
                    {QStringLiteral("shantf"), QStringLiteral("单田芳"), {4}},
                    {QStringLiteral("u1024"), QString(), {}},
                    {QStringLiteral("zhangsan"), QStringLiteral("张三"), {2}},
                    {QStringLiteral("zsmith"), QStringLiteral("Zoe Smith"), {5, 2}},
                },
            .departments =
                {
                    {.id = 1, .name = QStringLiteral("云栖科技"), .parentId = 0, .position = 9},
                    {.id = 2, .name = QStringLiteral("研发部"), .parentId = 1, .position = 8},
                    {.id = 3, .name = QStringLiteral("市场部"), .parentId = 1, .position = 7},
                    {.id = 4, .name = {}, .parentId = 1, .position = 6},
                    {.id = 5, .name = QStringLiteral("测试组"), .parentId = 2, .position = 5},
                },
            .tags =
                {
                    {.id = 1,
                     .name = QStringLiteral("值班"),
                     .users = {QStringLiteral("zhangsan"), QStringLiteral("lisi")}},
                    {.id = 2, .name = {}, .users = {}},
                },
            .time = 1'700'000'000'000};
}

} // namespace ewc::ui::test
