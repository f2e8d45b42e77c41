// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/directory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

template<typename Entry>
const Entry *findById(const QList<Entry> &entries, int id)
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [id](const Entry &entry) { return entry.id == id; });
    return found == entries.cend() ? nullptr : &*found;
}

/*! A family name and one to two more characters, different for a few thousand members. */
QString furtherName(int number)
{
    constexpr QStringView Families =
        u"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏";
    constexpr QStringView Given = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红飞云龙";

    QString name(Families.at(number % Families.size()));
    name += Given.at(number / Families.size() % Given.size());
    if (number >= Families.size())
        name += Given.at((number / 7) % Given.size());
    return name;
}

} // namespace

Directory::Directory(int further)
    : m_departments{
          {.id = 1, .name = u"示例公司"_s, .nameEn = u"Sample Company"_s, .parentId = 0},
          {.id = 2, .name = u"研发部"_s, .nameEn = u"Engineering"_s, .parentId = 1},
          {.id = 3, .name = u"市场部"_s, .nameEn = u"Marketing"_s, .parentId = 1},
          {.id = 4, .name = u"行政部"_s, .nameEn = u"Administration"_s, .parentId = 1},
          {.id = 5, .name = u"测试组"_s, .nameEn = u"Testing"_s, .parentId = 2},
      }
    , m_members{
          {.userId = u"zhangsan"_s, .name = u"张三"_s, .departments = {2}, .position = u"工程师"_s},
          {.userId = u"lisi"_s, .name = u"李四"_s, .departments = {2}, .position = u"研发经理"_s, .leader = true},
          {.userId = u"wangwu"_s, .name = u"王五"_s, .departments = {2, 5}, .position = u"工程师"_s},
          {.userId = u"zhaoliu"_s, .name = u"赵六"_s, .departments = {5}, .position = u"测试组长"_s, .leader = true},
          {.userId = u"sunqi"_s, .name = u"孙七"_s, .departments = {5}, .position = u"测试工程师"_s},
          {.userId = u"zhouba"_s, .name = u"周八"_s, .departments = {3}, .position = u"市场经理"_s, .leader = true},
          {.userId = u"wujiu"_s, .name = u"吴九"_s, .departments = {3}, .position = u"销售"_s},
          {.userId = u"zhengshi"_s, .name = u"郑十"_s, .departments = {3}, .position = u"设计师"_s},
          {.userId = u"qianduo"_s, .name = u"钱多"_s, .departments = {4}, .position = u"会计"_s},
          {.userId = u"fengmei"_s, .name = u"冯梅"_s, .departments = {4}, .position = u"行政主管"_s, .leader = true},
          {.userId = u"ChenChen"_s, .name = u"陈晨"_s, .departments = {4, 3}, .position = u"前台"_s},
          {.userId = u"boss"_s, .name = u"林总"_s, .departments = {1}, .position = u"总经理"_s, .leader = true},
      }
    , m_tags{
          {.id = 1, .name = u"值班"_s, .users = {u"zhangsan"_s, u"wangwu"_s}, .departments = {}},
          {.id = 2, .name = u"负责人"_s, .users = {u"lisi"_s, u"zhaoliu"_s, u"zhouba"_s, u"fengmei"_s, u"boss"_s}, .departments = {}},
          {.id = 3, .name = u"产品线"_s, .users = {u"zhengshi"_s}, .departments = {2}},
      }
{
    const QList<Department> departments = m_departments;
    for (int i = 1; i <= further; ++i)
        m_members.append({.userId = u"m%1"_s.arg(i, 5, 10, '0'_L1),
                          .name = furtherName(i),
                          .departments = {departments.at(i % departments.size()).id},
                          .position = u"员工"_s});
    for (qsizetype place = 0; place < m_members.size(); ++place)
        m_places.insert(m_members.at(place).userId.toLower(), place);
}

const Member *Directory::member(const QString &userId) const
{
    const auto place = m_places.constFind(userId.toLower());
    return place == m_places.cend() ? nullptr : &m_members.at(*place);
}

const Department *Directory::department(int id) const
{
    return findById(m_departments, id);
}

const Tag *Directory::tag(int id) const
{
    return findById(m_tags, id);
}

bool Directory::isBelow(int department, int ancestor) const
{
    for (const Department *at = this->department(department); at != nullptr;
         at = this->department(at->parentId)) {
        if (at->id == ancestor)
            return true;
    }
    return false;
}

QList<Member> Directory::membersOf(int department, bool recursive) const
{
    QList<Member> found;
    std::copy_if(m_members.cbegin(), m_members.cend(), std::back_inserter(found),
                 [=, this](const Member &member) {
                     return std::any_of(member.departments.cbegin(), member.departments.cend(),
                                        [=, this](int own) {
                                            return own == department
                                                   || (recursive && isBelow(own, department));
                                        });
                 });
    return found;
}

QList<Member> Directory::membersOf(const Tag &tag) const
{
    QList<Member> found;
    std::copy_if(m_members.cbegin(), m_members.cend(), std::back_inserter(found),
                 [&tag, this](const Member &member) {
                     return tag.users.contains(member.userId)
                            || std::any_of(member.departments.cbegin(), member.departments.cend(),
                                           [&tag, this](int own) {
                                               return std::any_of(
                                                   tag.departments.cbegin(), tag.departments.cend(),
                                                   [=, this](int id) { return isBelow(own, id); });
                                           });
                 });
    return found;
}

QList<Department> Directory::below(int department) const
{
    QList<Department> found;
    std::copy_if(
        m_departments.cbegin(), m_departments.cend(), std::back_inserter(found),
        [=, this](const Department &candidate) { return isBelow(candidate.id, department); });
    return found;
}

} // namespace ewc::sandbox
