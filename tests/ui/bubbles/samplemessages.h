// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

/*! A message of one kind, as it might really be sent: type and content. */
struct SampleMessage
{
    QString name;
    QString type;
    QJsonObject content;
};

/*! One message of each kind, with Chinese, emoji and long names in them. */
inline QList<SampleMessage> sampleMessages()
{
    const auto json = [](const char *text) {
        const QJsonDocument document = QJsonDocument::fromJson(text);
        Q_ASSERT(document.isObject());
        return document.object();
    };
    const auto sample = [&json](const char *name, const char *type, const char *content) {
        return SampleMessage{.name = QString::fromLatin1(name),
                             .type = QString::fromLatin1(type),
                             .content = json(content)};
    };
    return {
        sample("text", "text",
               R"j({"content":"服务器 db-1 的备份完成了 🎉\n用时 12 分钟,3.4 GB。\n)j"
               R"j(<a href=\"https://example.org/backup?id=7\">查看日志</a>,)j"
               R"j(或打开 https://example.org/status。"})j"),
        sample(
            "markdown", "markdown",
            R"j({"content":"# 实时新增用户反馈\n您的会议室已经预定,<@zhangsan> 稍后会同步到`邮箱`。\n)j"
            R"j(> 事 项:<font color=\"info\">开会</font>\n> 组织者:@miglioguan\n)j"
            R"j(> 会议室:<font color=\"comment\">广州TIT 1楼 301</font>\n)j"
            R"j(> 日 期:<font color=\"warning\">2026年11月24日</font>\n\n)j"
            R"j(**请准时参加会议**,如需修改请点击 [修改会议信息](https://work.weixin.qq.com)\n)j"
            R"j(- 不是列表\n| 不是 | 表格 |"})j"),
        sample(
            "markdown_v2", "markdown_v2",
            R"j({"content":"# 一级标题\n## 二级标题\n*斜体* **加粗** ~~删除~~\n- 第一项\n)j"
            R"j(  - 里面一项,比较长,长到需要换到下一行去显示\n1. 数一\n2. 数二\n\n)j"
            R"j(> 引用一句话\n\n| 主机 | 磁盘 | 状态 |\n| :--- | :---: | ---: |\n)j"
            R"j(| db-1 | 91 % | ⚠ 将满 |\n| web-2 | 40 % | 正常 |\n---\n```\nint main()\n{\n}\n```\n)j"
            R"j(![图](https://example.org/p.png)"})j"),
        sample("voice", "voice", R"j({"media_id":"v1","seconds":12})j"),
        sample(
            "video", "video",
            R"j({"media_id":"v2","title":"花园 · 日出","description":"今天早上六点拍的,鸟很多 🐦"})j"),
        sample(
            "file", "file",
            R"j({"media_id":"f1","name":"2026年第三季度全国各地区销售情况汇总(最终版 v12).xlsx",)j"
            R"j("size":1843200})j"),
        sample("textcard", "textcard",
               R"j({"title":"领奖通知","description":"<div class=\"gray\">2026年11月24日</div>)j"
               R"j(<div class=\"normal\">恭喜你抽中 iPhone 一台,领奖码:520258</div>)j"
               R"j(<div class=\"highlight\">请于今天 18:00 前联系行政同事领取</div>",)j"
               R"j("url":"https://example.org/prize","btntxt":"更多"})j"),
        sample(
            "news", "news",
            R"j({"articles":[{"title":"中秋节礼品领取","description":"今年中秋节公司有豪礼相送,在前台领取 🥮",)j"
            R"j("url":"https://example.org/1","picurl":"https://example.org/1.png"}]})j"),
        sample(
            "news-many", "news",
            R"j({"articles":[{"title":"第一篇:关于年会","url":"https://e.org/1","picurl":"https://e.org/1.png"},)j"
            R"j({"title":"第二篇:标题很长,长到一行写不下,需要两行才能写完,再多就要省略了","url":"https://e.org/2",)j"
            R"j("picurl":"https://e.org/2.png"},{"title":"Third one","url":"https://e.org/3"}]})j"),
        sample(
            "mpnews", "mpnews",
            R"j({"articles":[{"title":"制度更新","thumb_media_id":"t1","author":"人力资源部","content":"<b>x</b>",)j"
            R"j("digest":"差旅报销标准自下月起调整,请大家阅读。"}]})j"),
        sample(
            "miniprogram", "miniprogram_notice",
            R"j({"appid":"wx123","title":"会议室预订成功通知","description":"11月24日 16:16",)j"
            R"j("emphasis_first_item":true,"content_item":[{"key":"会议室","value":"402"},)j"
            R"j({"key":"会议地点","value":"广州TIT-402会议室"},{"key":"会议时间","value":"今天 09:00-09:30"}]})j"),
        sample(
            "card-text", "template_card",
            R"j({"card_type":"text_notice","source":{"desc":"企业微信","desc_color":1},"task_id":"t",)j"
            R"j("action_menu":{"desc":"卡片副交互辅助文本说明","action_list":[{"text":"接受推送","key":"A1"},)j"
            R"j({"text":"不再推送","key":"A2"}]},"main_title":{"title":"欢迎使用企业微信","desc":"你的好友正在邀请你加入"},)j"
            R"j("quote_area":{"type":1,"url":"https://e.org","title":"企业微信的引用样式","quote_text":"张三:企业微信真的很好用~\n李四:超级好用!"},)j"
            R"j("emphasis_content":{"title":"100","desc":"核心数据"},"sub_title_text":"下载企业微信还能抢红包!",)j"
            R"j("horizontal_content_list":[{"keyname":"邀请人","value":"张三"},)j"
            R"j({"type":1,"keyname":"官网","value":"点击访问","url":"https://work.weixin.qq.com"},)j"
            R"j({"type":2,"keyname":"下载","value":"企业微信.apk","media_id":"m"}],)j"
            R"j("jump_list":[{"type":1,"title":"企业微信官网","url":"https://work.weixin.qq.com"}],)j"
            R"j("card_action":{"type":1,"url":"https://work.weixin.qq.com"}})j"),
        sample(
            "card-news", "template_card",
            R"j({"card_type":"news_notice","source":{"desc":"企业微信"},"main_title":{"title":"欢迎使用企业微信","desc":"你的好友正在邀请你"},)j"
            R"j("card_image":{"url":"https://e.org/i.png","aspect_ratio":1.3},)j"
            R"j("image_text_area":{"type":1,"url":"https://e.org","title":"左图右文","desc":"更好用的办公工具","image_url":"https://e.org/x.png"},)j"
            R"j("vertical_content_list":[{"title":"惊喜红包等你来拿","desc":"下载企业微信还能抢红包!"}],)j"
            R"j("card_action":{"type":1,"url":"https://e.org"}})j"),
        sample(
            "card-button", "template_card",
            R"j({"card_type":"button_interaction","source":{"desc":"审批","desc_color":0},"task_id":"t1",)j"
            R"j("main_title":{"title":"王小明的请假申请","desc":"11月25日至27日,共 3 天"},)j"
            R"j("sub_title_text":"回老家参加婚礼 💒",)j"
            R"j("button_selection":{"question_key":"q","title":"处理为","option_list":[{"id":"a","text":"年假"},{"id":"b","text":"事假"}],"selected_id":"b"},)j"
            R"j("button_list":[{"text":"同意","style":1,"key":"yes"},{"text":"驳回","style":3,"key":"no"},)j"
            R"j({"text":"打开审批系统","style":2,"type":1,"url":"https://e.org"}]})j"),
        sample(
            "card-vote", "template_card",
            R"j({"card_type":"vote_interaction","task_id":"t2","source":{"desc":"行政部"},"main_title":{"title":"周五下午茶吃什么?","desc":"可多选"},)j"
            R"j("checkbox":{"question_key":"tea","mode":1,"option_list":[{"id":"1","text":"蛋糕 🍰","is_checked":true},)j"
            R"j({"id":"2","text":"水果"},{"id":"3","text":"都不要,谢谢,我在减肥,而且下午还有会"}]},)j"
            R"j("submit_button":{"text":"投票","key":"vote"}})j"),
        sample(
            "card-multiple", "template_card",
            R"j({"card_type":"multiple_interaction","task_id":"t3","main_title":{"title":"预约体检","desc":"每人一次"},)j"
            R"j("select_list":[{"question_key":"day","title":"日期","option_list":[{"id":"1","text":"周一"},{"id":"2","text":"周二"}]},)j"
            R"j({"question_key":"place","title":"地点","selected_id":"p2","option_list":[{"id":"p1","text":"东院"},{"id":"p2","text":"西院(停车方便)"
}]
}],)j"
            R"j("submit_button":{"key":"go"}})j"),
        sample(
            "location", "location",
            R"j({"Location_X":39.908692,"Location_Y":116.397477,"Scale":16,"Label":"天安门广场,东城区东长安街"})j"),
        sample(
            "link", "link",
            R"j({"Title":"企业微信","Description":"让每个企业都有自己的微信","Url":"https://work.weixin.qq.com/","PicUrl":""})j"),
    };
}
