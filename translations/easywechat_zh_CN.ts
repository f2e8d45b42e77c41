<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountTest</name>
    <message>
        <source>With these settings EasyWeChat cannot log in to WeCom.</source>
        <translation>用这些设置，EasyWeChat 无法登录企业微信。</translation>
    </message>
    <message>
        <source>Corp ID and secret are right, but this application cannot be used for sending.</source>
        <translation>企业ID和 Secret 正确，但无法通过这个应用发送消息。</translation>
    </message>
    <message>
        <source>WeCom cannot deliver what members write to you.</source>
        <translation>企业微信无法把成员发来的消息送到这里。</translation>
    </message>
    <message>
        <source>The admin console would refuse this URL when you save it there.</source>
        <translation>在管理后台保存这个 URL 时会被拒绝。</translation>
    </message>
    <message>
        <source>The agent ID belongs to another application than the secret. (%1)</source>
        <translation>AgentId 和 Secret 不属于同一个应用。（%1）</translation>
    </message>
    <message>
        <source>%1 gave no usable answer. %2</source>
        <translation>%1 没有给出可用的应答。%2</translation>
    </message>
    <message>
        <source>Check the internet connection of this computer, and the API address and proxy of this account if they are filled in.</source>
        <translation>请检查本机的网络连接；如果填写了接口地址和代理，也请检查它们。</translation>
    </message>
    <message>
        <source>A server answers at %1, but with an error: HTTP status %2.</source>
        <translation>%1 有服务器应答，但返回了错误：HTTP 状态 %2。</translation>
    </message>
    <message>
        <source>There was no answer from %1 within 5 seconds.</source>
        <translation>%1 在 5 秒内没有应答。</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>%1 没有任何应答。</translation>
    </message>
    <message>
        <source>Is the tunnel or the reverse proxy running, and does it lead to %1? Is the public address under Server right?</source>
        <translation>内网穿透或反向代理在运行吗？它指向 %1 吗？“服务器”中的公网地址填对了吗？</translation>
    </message>
    <message>
        <source>Does the main window say that it listens on %1? If not, it says there why. If you have just changed the address, save first.</source>
        <translation>主窗口显示正在监听 %1 吗？如果没有，那里会说明原因。如果刚改过地址，请先保存。</translation>
    </message>
    <message>
        <source>A server answers at %1, but it knows no such account: HTTP status 404.</source>
        <translation>%1 有服务器应答，但它不认识这个账号：HTTP 状态 404。</translation>
    </message>
    <message>
        <source>If “%1” is new, or has a new name, save it and test again. Otherwise the reverse proxy has to lead this path to %2 unchanged.</source>
        <translation>如果“%1”是新建的或刚改了名，请保存后再测试。否则，反向代理必须把这个路径原样转到 %2。</translation>
    </message>
    <message>
        <source>Something else than EasyWeChat answers at %1.</source>
        <translation>在 %1 应答的不是 EasyWeChat。</translation>
    </message>
    <message>
        <source>Another web page lives there. Let the tunnel or the reverse proxy lead this path to %1, or correct the public address under Server.</source>
        <translation>那里是别的网页。请让内网穿透或反向代理把这个路径转到 %1，或改正“服务器”中的公网地址。</translation>
    </message>
    <message>
        <source>The server that answers there works with another token, EncodingAESKey or Corp ID: HTTP status %1.</source>
        <translation>在那里应答的服务器使用了不同的 Token、EncodingAESKey 或企业ID：HTTP 状态 %1。</translation>
    </message>
    <message>
        <source>If you have just changed them, save and test again. Otherwise compare all three with the admin console: every character, no spaces. Make sure that no other EasyWeChat answers there.</source>
        <translation>如果刚改过它们，请保存后再测试。否则请与管理后台逐字核对这三项，不要有空格；并确认在那里应答的不是另一个 EasyWeChat。</translation>
    </message>
    <message>
        <source>Corp ID and secret</source>
        <translation>企业ID 和 Secret</translation>
    </message>
    <message>
        <source>Agent ID and permission to call</source>
        <translation>AgentId 和调用权限</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>Token and EncodingAESKey</source>
        <translation>Token 和 EncodingAESKey</translation>
    </message>
    <message>
        <source>left out: a robot can only be tried by sending something</source>
        <translation>已跳过：群机器人只有真的发送消息才能测试</translation>
    </message>
    <message>
        <source>left out: without a secret this account only receives</source>
        <translation>已跳过：没有 Secret，这个账号只能接收</translation>
    </message>
    <message>
        <source>left out: without a token this account only sends</source>
        <translation>已跳过：没有 Token，这个账号只能发送</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Nothing can be sent, and no names can be read.</source>
        <translation>消息发不出去，姓名也读不到。</translation>
    </message>
    <message>
        <source>The proxy %1 takes connections: check whether it may, and can, connect to this address, and whether it is of this kind (http or socks5).</source>
        <translation>代理 %1 可以连接：请检查它是否允许、是否能够连到这个地址，以及类型（http 或 socks5）是否正确。</translation>
    </message>
    <message>
        <source>The proxy %1 takes no connection. %2</source>
        <translation>代理 %1 无法连接。%2</translation>
    </message>
    <message>
        <source>Is the proxy running, and are its address and port right? Without one, leave the field empty.</source>
        <translation>代理在运行吗？地址和端口对吗？如果不用代理，请把这一项留空。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>WeCom&apos;s API answers</source>
        <translation>企业微信接口有响应</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Mini program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>all</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>[Video]</source>
        <translation>[视频]</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>[WeChat cannot show this message. Open WeCom to see it.]</source>
        <translation>[微信无法显示此消息，请到企业微信中查看]</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>… and %1 more characters</source>
        <translation>…另有 %1 个字符未显示</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>无法显示</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Read the accounts from FILE.</source>
        <translation>从 FILE 读取账号。</translation>
    </message>
    <message>
        <source>Use the account NAME instead of the first one.</source>
        <translation>使用名为 NAME 的账号，而不是第一个。</translation>
    </message>
    <message>
        <source>Keep messages in DIR.</source>
        <translation>把消息保存在目录 DIR 中。</translation>
    </message>
    <message>
        <source>Print one JSON object per line; everything else on standard error.</source>
        <translation>每行输出一个 JSON 对象；其他内容都写到标准错误。</translation>
    </message>
    <message>
        <source>Print errors and what was asked for, nothing else.</source>
        <translation>只输出错误和所要的结果。</translation>
    </message>
    <message>
        <source>Tell on standard error what is going on.</source>
        <translation>在标准错误上说明正在做什么。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Usage: easywechat COMMAND [options]
Answers and sends WeChat Work messages.

Commands:
%1
%2
easywechat COMMAND --help tells more about a command.</source>
        <translation>用法：easywechat 命令 [选项]
回复和发送企业微信消息。

命令：
%1
%2
各命令的详细说明见 easywechat 命令 --help。</translation>
    </message>
    <message>
        <source>Usage: easywechat %1
%2

%3
Examples:
%4</source>
        <translation>用法：easywechat %1
%2

%3
示例：
%4</translation>
    </message>
    <message>
        <source>easywechat --help tells how it is used.</source>
        <translation>用法见 easywechat --help。</translation>
    </message>
    <message>
        <source>%1 takes no argument: %2</source>
        <translation>%1 不接受参数：%2</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>没有给出命令。</translation>
    </message>
    <message>
        <source>%1 is no command.</source>
        <translation>没有 %1 这个命令。</translation>
    </message>
    <message>
        <source>--limit has to be a number.</source>
        <translation>--limit 必须是数字。</translation>
    </message>
    <message>
        <source>Prints the messages that came and went, the newest last.</source>
        <translation>列出收到和发出的消息，最新的在最后。</translation>
    </message>
    <message>
        <source>Print at most N messages.</source>
        <translation>最多列出 N 条消息。</translation>
    </message>
    <message>
        <source>Go on printing what comes.</source>
        <translation>持续列出新的消息。</translation>
    </message>
    <message>
        <source>Some recipients are invalid or cannot see the application.</source>
        <translation>部分接收者无效，或不在应用的可见范围内。</translation>
    </message>
    <message>
        <source>Check the names, and the application&apos;s visible range in the admin console.</source>
        <translation>请检查名称，以及管理后台中应用的可见范围。</translation>
    </message>
    <message>
        <source>It may have been delivered: look before sending it again.</source>
        <translation>消息可能已经送达：重新发送之前请先确认。</translation>
    </message>
    <message>
        <source>Check the network, api_base and proxy, then send it again.</source>
        <translation>请检查网络、api_base 和 proxy，然后重新发送。</translation>
    </message>
    <message>
        <source>Not delivered to: %1</source>
        <translation>未送达：%1</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>Name one with --config. To try everything without an account: easywechat sandbox --help</source>
        <translation>请用 --config 指定一个。没有账号也能试用全部功能：easywechat sandbox --help</translation>
    </message>
    <message>
        <source>Standard input is not UTF-8.</source>
        <translation>标准输入不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文字为空。</translation>
    </message>
    <message>
        <source>--timeout has to be a number of seconds.</source>
        <translation>--timeout 必须是秒数。</translation>
    </message>
    <message>
        <source>Nothing is running on %1 now: it will be sent when serve is.</source>
        <translation>%1 上目前没有程序在运行：等 serve 运行后才会发送。</translation>
    </message>
    <message>
        <source>Sends a message and waits for the verdict.</source>
        <translation>发送一条消息并等待结果。</translation>
    </message>
    <message>
        <source>TEXT is one text; - reads it from standard input.
Exit codes: 0 delivered to all, 2 usage or a limit, 3 some recipients are invalid,
4 rejected by WeCom, 5 not reachable, 6 sent, but the answer never came.</source>
        <translation>TEXT 是一段文字；- 表示从标准输入读取。
退出码：0 全部送达，2 用法有误或超出限制，3 部分接收者无效，
4 被企业微信拒绝，5 无法连接，6 已发出但没有收到应答。</translation>
    </message>
    <message>
        <source>Members, or @all.</source>
        <translation>成员，或 @all。</translation>
    </message>
    <message>
        <source>Departments.</source>
        <translation>部门。</translation>
    </message>
    <message>
        <source>Tags.</source>
        <translation>标签。</translation>
    </message>
    <message>
        <source>Send TEXT as it is.</source>
        <translation>原样发送 TEXT。</translation>
    </message>
    <message>
        <source>Send TEXT as markdown.</source>
        <translation>以 markdown 发送 TEXT。</translation>
    </message>
    <message>
        <source>Wait for the verdict at most that long.</source>
        <translation>最多等待结果这么久。</translation>
    </message>
    <message>
        <source>Leave it to the running serve or console, at once.</source>
        <translation>立即交给正在运行的 serve 或控制台去发送。</translation>
    </message>
    <message>
        <source>Runs the bot without a window: receives messages and answers them.</source>
        <translation>不带窗口地运行机器人：接收并回复消息。</translation>
    </message>
    <message>
        <source>Listen there instead of where config.ini says; port 0 picks a free one.</source>
        <translation>监听此地址，而不是 config.ini 中的地址；端口 0 表示任选一个空闲端口。</translation>
    </message>
    <message>
        <source>Answer each text with itself. Until there are rules, this is what happens anyway.</source>
        <translation>把每条文字原样回复。在有规则之前，本来就是如此。</translation>
    </message>
    <message>
        <source>--seed has to be a number.</source>
        <translation>--seed 必须是数字。</translation>
    </message>
    <message>
        <source>--callback has to be a URL of the form http://ADDR:PORT/PATH.</source>
        <translation>--callback 必须是 http://地址:端口/路径 形式的 URL。</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 验证通过。</translation>
    </message>
    <message>
        <source>%1 is not verified: %2</source>
        <translation>%1 验证未通过：%2</translation>
    </message>
    <message>
        <source>set and verify the callback URL</source>
        <translation>设置并验证回调 URL</translation>
    </message>
    <message>
        <source>write as a member; prints the reply</source>
        <translation>以成员身份发消息，并显示回复</translation>
    </message>
    <message>
        <source>press a button of the menu</source>
        <translation>点击菜单按钮</translation>
    </message>
    <message>
        <source>look at a member&apos;s phone</source>
        <translation>查看某个成员的手机</translation>
    </message>
    <message>
        <source>refuse the next send</source>
        <translation>拒绝下一次发送</translation>
    </message>
    <message>
        <source>cut the next call after it took effect</source>
        <translation>在下一次调用生效之后断开连接</translation>
    </message>
    <message>
        <source>clear all faults</source>
        <translation>清除所有故障</translation>
    </message>
    <message>
        <source>Runs a simulator of WeCom, to try everything without an account.</source>
        <translation>运行企业微信模拟器，没有账号也能试用全部功能。</translation>
    </message>
    <message>
        <source>Listen there; loopback only.</source>
        <translation>监听地址，只能是本机回环地址。</translation>
    </message>
    <message>
        <source>Deliver messages to URL, as soon as it answers.</source>
        <translation>URL 一有应答，就把消息投递到那里。</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1：已添加</translation>
    </message>
    <message>
        <source>%1: added as %2, since there is another account of its name</source>
        <translation>%1：已有同名的其他账号，因此添加为 %2</translation>
    </message>
    <message>
        <source>%1: is there already</source>
        <translation>%1：已经存在，没有变化</translation>
    </message>
    <message>
        <source>%1: refused: %2</source>
        <translation>%1：未导入：%2</translation>
    </message>
    <message>
        <source>Not everything in %1 could be taken over; the rest was. Correct what was refused and import it again.</source>
        <translation>%1 中有一部分无法导入，其余的已经导入。请改正未导入的部分，然后再导入一次。</translation>
    </message>
    <message>
        <source>%1: there is no account in it.</source>
        <translation>%1：其中没有账号。</translation>
    </message>
    <message>
        <source>import takes one file: the config.ini whose accounts to take over.</source>
        <translation>import 需要一个文件：要从中导入账号的 config.ini。</translation>
    </message>
    <message>
        <source>Takes over accounts from another config.ini.</source>
        <translation>从另一个 config.ini 导入账号。</translation>
    </message>
    <message>
        <source>FILE is a config.ini of EasyWeChat, or of the Python framework of that name.
An account whose name is taken by another gets a new one. The keys of [system]
are taken over as well if there is no configuration yet.
Exit codes: 0 all taken over, 2 FILE cannot be read, or something in it was
refused; the rest is taken over all the same.</source>
        <translation>FILE 是 EasyWeChat 或同名 Python 框架的 config.ini。
如果名称已被其他账号使用，导入的账号会换一个名称。
如果还没有配置，[system] 中的内容也会一并导入。
退出码：0 全部导入；2 无法读取 FILE，或其中有一部分未导入，
其余的仍会导入。</translation>
    </message>
    <message>
        <source>The changed configuration cannot be used, what runs goes on as before. %1</source>
        <translation>更改后的配置无法使用，正在运行的部分保持不变。%1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>%1 is larger than any message can be.</source>
        <translation>%1 太大，任何消息都没有这么长。</translation>
    </message>
    <message>
        <source>There has to be one message: a TEXT, or one of %1.</source>
        <translation>必须有且只有一条消息：一段文字，或者 %1 其中之一。</translation>
    </message>
    <message>
        <source>%1 is a group robot: it sends to its group, and to nobody else. Leave out --to, --party, --tag and --chat.</source>
        <translation>%1 是群机器人，只能发到它所在的群。请去掉 --to、--party、--tag 和 --chat。</translation>
    </message>
    <message>
        <source>--to, --party, --tag or --chat has to name somebody.</source>
        <translation>--to、--party、--tag 或 --chat 至少要指定一个接收者。</translation>
    </message>
    <message>
        <source>--no-duplicates has to be a number of seconds from 1 to 14400.</source>
        <translation>--no-duplicates 必须是 1 到 14400 之间的秒数。</translation>
    </message>
    <message>
        <source>--long has to be split, file or refuse.</source>
        <translation>--long 只能是 split、file 或 refuse。</translation>
    </message>
    <message>
        <source>--at needs --queue: the running serve or console sends it then.</source>
        <translation>--at 需要同时使用 --queue：到时由正在运行的 serve 或控制台发送。</translation>
    </message>
    <message>
        <source>--at has to be a time such as 2026-12-24T18:00.</source>
        <translation>--at 必须是时间，例如 2026-12-24T18:00。</translation>
    </message>
    <message>
        <source>A group chat of the application.</source>
        <translation>应用创建的群聊。</translation>
    </message>
    <message>
        <source>Send a picture; what is too large is made smaller.</source>
        <translation>发送图片；太大的会自动缩小。</translation>
    </message>
    <message>
        <source>Send a voice; wav, mp3 and ogg become AMR of 60 s at most.</source>
        <translation>发送语音；wav、mp3、ogg 会转换成 AMR，最长 60 秒。</translation>
    </message>
    <message>
        <source>Send a video, MP4 of at most 10 MB.</source>
        <translation>发送视频，MP4，不超过 10 MB。</translation>
    </message>
    <message>
        <source>Send a file of at most 20 MB.</source>
        <translation>发送文件，不超过 20 MB。</translation>
    </message>
    <message>
        <source>Send articles: {&quot;articles&quot;: [{&quot;title&quot;: …, &quot;url&quot;: …}]}.</source>
        <translation>发送图文消息：{&quot;articles&quot;: [{&quot;title&quot;: …, &quot;url&quot;: …}]}。</translation>
    </message>
    <message>
        <source>Send a text card: {&quot;title&quot;: …, &quot;description&quot;: …, &quot;url&quot;: …}.</source>
        <translation>发送文本卡片：{&quot;title&quot;: …, &quot;description&quot;: …, &quot;url&quot;: …}。</translation>
    </message>
    <message>
        <source>Send any message: {&quot;msgtype&quot;: …, …}; &quot;file:NAME&quot; in place of a media_id is uploaded.</source>
        <translation>发送任意类型的消息：{&quot;msgtype&quot;: …, …}；media_id 处写“file:文件名”会自动上传。</translation>
    </message>
    <message>
        <source>Of a video.</source>
        <translation>用于视频。</translation>
    </message>
    <message>
        <source>What to do with a text of more than 2048 bytes: split, file, refuse.</source>
        <translation>文字超过 2048 字节时怎么办：split（拆成多条）、file（作为文件）、refuse（拒绝）。</translation>
    </message>
    <message>
        <source>It cannot be passed on, and carries a watermark.</source>
        <translation>保密消息：不能转发，带水印。</translation>
    </message>
    <message>
        <source>Put names for $userName=ID$ and $departmentName=ID$.</source>
        <translation>把 $userName=ID$ 和 $departmentName=ID$ 换成名字。</translation>
    </message>
    <message>
        <source>Do not deliver the same message again within that time.</source>
        <translation>在这段时间内，相同的消息不重复发送。</translation>
    </message>
    <message>
        <source>With --queue: do not send it before, e.g. 2026-12-24T18:00.</source>
        <translation>与 --queue 一起使用：在此之前不发送，例如 2026-12-24T18:00。</translation>
    </message>
    <message>
        <source>The sandbox listens on %1. These are its account and its robot, for config.ini:</source>
        <translation>沙箱正在监听 %1。下面是它的账号和群机器人，可直接用作 config.ini：</translation>
    </message>
    <message>
        <source>--members has to be a number up to %1.</source>
        <translation>--members 必须是不超过 %1 的数字。</translation>
    </message>
    <message>
        <source>send a picture as a member: image, voice, video or file</source>
        <translation>以成员身份发送图片；也可以是 voice、video 或 file</translation>
    </message>
    <message>
        <source>click a button of the last card on a member&apos;s phone</source>
        <translation>点击成员手机上最后一张卡片的按钮</translation>
    </message>
    <message>
        <source>fetch a picture or file that lies on it</source>
        <translation>取回手机上的图片或文件</translation>
    </message>
    <message>
        <source>let a file expire, or the access tokens</source>
        <translation>让某个文件过期，或让 access token 全部过期</translation>
    </message>
    <message>
        <source>see members, files, counters and what was sent to whom</source>
        <translation>查看成员、文件、计数，以及什么消息发给了谁</translation>
    </message>
    <message>
        <source>Draw secret, token and keys from N.</source>
        <translation>由 N 生成 secret、token 和各个密钥。</translation>
    </message>
    <message>
        <source>Have N members more, m00001 and so on.</source>
        <translation>另外再加 N 个成员：m00001、m00002……</translation>
    </message>
    <message>
        <source>A part before it was not sent.</source>
        <translation>它前面的一段没有发出。</translation>
    </message>
    <message>
        <source>Put right what was wrong with that part, then send all of it again.</source>
        <translation>请先解决那一段的问题，再把全文重新发送。</translation>
    </message>
    <message>
        <source>--to has to name two members at least.</source>
        <translation>--to 至少要指定两名成员。</translation>
    </message>
    <message>
        <source>There has to be create, show or change.</source>
        <translation>必须写 create、show 或 change。</translation>
    </message>
    <message>
        <source>--chat has to name the group chat.</source>
        <translation>--chat 必须指定群聊。</translation>
    </message>
    <message>
        <source>Makes and changes the group chats of the application.</source>
        <translation>创建和修改应用的群聊。</translation>
    </message>
    <message>
        <source>WeCom lets an application do so whose visible range is the whole company.
list shows those that were made or looked at from here; send --chat sends to them.</source>
        <translation>企业微信只允许可见范围为全公司的应用这样做。
list 列出在这里创建或查看过的群聊；用 send --chat 向群里发消息。</translation>
    </message>
    <message>
        <source>Its id; of a new one up to 32 letters and digits.</source>
        <translation>群聊 ID；新建时最多 32 个字母和数字。</translation>
    </message>
    <message>
        <source>Its name, 50 characters at most.</source>
        <translation>群名，最多 50 个字。</translation>
    </message>
    <message>
        <source>Whose it is.</source>
        <translation>群主。</translation>
    </message>
    <message>
        <source>Who is in it, the owner too.</source>
        <translation>群成员，包括群主。</translation>
    </message>
    <message>
        <source>Who comes in.</source>
        <translation>加入的成员。</translation>
    </message>
    <message>
        <source>Who goes.</source>
        <translation>移出的成员。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Use the accounts in &lt;file&gt;.</source>
        <translation>使用 &lt;file&gt; 中的账号。</translation>
    </message>
    <message>
        <source>Keep messages in &lt;folder&gt;.</source>
        <translation>把消息保存在 &lt;folder&gt; 中。</translation>
    </message>
    <message>
        <source>Speak &lt;language&gt;, for example en or zh_CN.</source>
        <translation>使用语言 &lt;language&gt;，例如 en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Answers and sends WeChat Work messages, in a window.</source>
        <translation>在窗口中回复和发送企业微信消息。</translation>
    </message>
</context>
<context>
    <name>ErrorCode</name>
    <message>
        <source>Send it again in a moment. If it stays, look at the status page of WeCom.</source>
        <translation>请稍后重新发送。如果一直这样，请查看企业微信的服务状态页面。</translation>
    </message>
    <message>
        <source>EasyWeChat fetches a new token by itself. If it stays, check corpid and secret of the account.</source>
        <translation>EasyWeChat 会自动获取新的 token。如果一直如此，请检查该账号的 corpid 和 secret。</translation>
    </message>
    <message>
        <source>Copy the secret again: admin console, App Management, your app, Secret. Check that corpid and secret are of the same company.</source>
        <translation>请重新复制 Secret：管理后台 → 应用管理 → 你的应用 → Secret。确认 corpid 和 secret 属于同一个企业。</translation>
    </message>
    <message>
        <source>Copy the company ID again: admin console, My Company, at the bottom of the page.</source>
        <translation>请重新复制企业 ID：管理后台 → 我的企业，在页面底部。</translation>
    </message>
    <message>
        <source>Copy the AgentId again: admin console, App Management, your app. It has to be the app that the secret belongs to.</source>
        <translation>请重新复制 AgentId：管理后台 → 应用管理 → 你的应用。必须是该 secret 所属的应用。</translation>
    </message>
    <message>
        <source>Compare Token and EncodingAESKey with those under Receive Messages in the admin console: all characters, no spaces.</source>
        <translation>请与管理后台“接收消息”中的 Token 和 EncodingAESKey 核对：字符要完整，不能有空格。</translation>
    </message>
    <message>
        <source>What arrived was not written by WeCom, or was changed on its way. Check what stands between WeCom and this program.</source>
        <translation>收到的内容不是企业微信发出的，或在途中被修改。请检查企业微信与本程序之间的环节。</translation>
    </message>
    <message>
        <source>Check the installation of EasyWeChat and OpenSSL.</source>
        <translation>请检查 EasyWeChat 和 OpenSSL 的安装。</translation>
    </message>
    <message>
        <source>Add the member or department to the visible range: admin console, App Management, your app, Visible Range.</source>
        <translation>请把该成员或部门加入可见范围：管理后台 → 应用管理 → 你的应用 → 可见范围。</translation>
    </message>
    <message>
        <source>Check the user id in the admin console under Contacts: it is the account name, not the name shown.</source>
        <translation>请在管理后台“通讯录”中核对 UserID：它是账号，不是显示的姓名。</translation>
    </message>
    <message>
        <source>Check the department in the admin console under Contacts.</source>
        <translation>请在管理后台“通讯录”中核对部门。</translation>
    </message>
    <message>
        <source>Check the tag in the admin console under Contacts, Tags.</source>
        <translation>请在管理后台“通讯录 → 标签”中核对标签。</translation>
    </message>
    <message>
        <source>Name at least one user, department or tag that can see the app.</source>
        <translation>请至少指定一个能看到该应用的成员、部门或标签。</translation>
    </message>
    <message>
        <source>Send to fewer at a time, in several messages.</source>
        <translation>请减少每次的接收者，分几条消息发送。</translation>
    </message>
    <message>
        <source>Use a JPG or PNG picture of more than 5 bytes and at most 10 MB.</source>
        <translation>请使用大于 5 字节、不超过 10 MB 的 JPG 或 PNG 图片。</translation>
    </message>
    <message>
        <source>Use a file of more than 5 bytes and at most 20 MB.</source>
        <translation>请使用大于 5 字节、不超过 20 MB 的文件。</translation>
    </message>
    <message>
        <source>Use image, voice, video or file, with content of that type.</source>
        <translation>请使用 image、voice、video 或 file，且内容与类型相符。</translation>
    </message>
    <message>
        <source>Shorten it, or split it into several messages.</source>
        <translation>请缩短内容，或拆成几条消息。</translation>
    </message>
    <message>
        <source>Fill in the missing field and send again.</source>
        <translation>请补上缺少的字段，然后重新发送。</translation>
    </message>
    <message>
        <source>Check the fields of the request against the document of this interface.</source>
        <translation>请对照此接口的文档检查请求的各个字段。</translation>
    </message>
    <message>
        <source>Use a full address that starts with http:// or https://.</source>
        <translation>请使用以 http:// 或 https:// 开头的完整地址。</translation>
    </message>
    <message>
        <source>Check the menu: 1 to 3 buttons, each with up to 5 sub-buttons, names of at most 16 bytes, keys of at most 128, addresses of at most 1024.</source>
        <translation>请检查菜单：1 到 3 个按钮，每个最多 5 个子按钮；名称最多 16 字节，key 最多 128 字节，地址最多 1024 字节。</translation>
    </message>
    <message>
        <source>Wait: limits of a minute end after 60 seconds, of an hour after 60 minutes, of a day at midnight. Then send less.</source>
        <translation>请等待：每分钟的限制 60 秒后解除，每小时的 60 分钟后解除，每天的在零点解除。之后请减少发送。</translation>
    </message>
    <message>
        <source>This concerns apps of service providers: authorise the app again.</source>
        <translation>这涉及服务商的应用：请重新授权该应用。</translation>
    </message>
    <message>
        <source>Fetch a new ticket. If it stays, authorise the app again.</source>
        <translation>请获取新的 ticket。如果一直如此，请重新授权该应用。</translation>
    </message>
    <message>
        <source>Give the app this permission in the admin console, or use the secret of an app that has it.</source>
        <translation>请在管理后台授予应用此权限，或使用有此权限的应用的 secret。</translation>
    </message>
    <message>
        <source>Admin console, App Management, your app, Trusted Domain: enter exactly the host in use, and prove that it is yours.</source>
        <translation>管理后台 → 应用管理 → 你的应用 → 可信域名：填写实际使用的域名，并完成归属验证。</translation>
    </message>
    <message>
        <source>Start the server, make it reachable from the internet, and save the URL again: admin console, App Management, your app, Receive Messages.</source>
        <translation>请启动服务，确保能从互联网访问，然后重新保存 URL：管理后台 → 应用管理 → 你的应用 → 接收消息。</translation>
    </message>
    <message>
        <source>Check the group chat: its id, its members, and that this app created it.</source>
        <translation>请检查群聊：群聊 ID、群成员，以及它是否由本应用创建。</translation>
    </message>
    <message>
        <source>Check the fields of the mini-program notice, and that the mini-program is connected to this app.</source>
        <translation>请检查小程序通知的各个字段，以及小程序是否已关联到本应用。</translation>
    </message>
    <message>
        <source>Copy the webhook address of the robot again from the settings of its group.</source>
        <translation>请从群设置中重新复制机器人的 Webhook 地址。</translation>
    </message>
    <message>
        <source>Have the administrator of the company look at the admin console.</source>
        <translation>请企业管理员查看管理后台。</translation>
    </message>
    <message>
        <source>Look the code up under the link in the message of WeCom.</source>
        <translation>请用企业微信返回信息中的链接查询此错误码。</translation>
    </message>
    <message>
        <source>Remove unusual characters from the text and send again.</source>
        <translation>请去掉文字中的特殊字符，然后重新发送。</translation>
    </message>
    <message>
        <source>Use another name or number, or change the existing one.</source>
        <translation>请换一个名称或号码，或修改已有的那个。</translation>
    </message>
    <message>
        <source>Shorten or lengthen it: names up to 32 characters, descriptions 4 to 120.</source>
        <translation>请调整长度：名称最多 32 个字符，描述 4 到 120 个字符。</translation>
    </message>
    <message>
        <source>WeCom gives no reason that EasyWeChat knows.</source>
        <translation>企业微信返回了 EasyWeChat 不认识的错误码。</translation>
    </message>
    <message>
        <source>The encrypted reply could not be written.</source>
        <translation>无法生成加密的回复。</translation>
    </message>
    <message>
        <source>The callback is not valid base64.</source>
        <translation>回调内容不是有效的 base64。</translation>
    </message>
    <message>
        <source>The encrypted reply could not be written as base64.</source>
        <translation>无法把加密的回复编码为 base64。</translation>
    </message>
    <message>
        <source>The decrypted callback is damaged.</source>
        <translation>解密后的回调内容已损坏。</translation>
    </message>
    <message>
        <source>The callback could not be decrypted.</source>
        <translation>无法解密回调内容。</translation>
    </message>
    <message>
        <source>The reply could not be encrypted.</source>
        <translation>无法加密回复。</translation>
    </message>
    <message>
        <source>The callback is meant for another company.</source>
        <translation>此回调是发给另一个企业的。</translation>
    </message>
    <message>
        <source>Check corpid: it has to be the company whose messages arrive here.</source>
        <translation>请检查 corpid：必须是把消息发到这里的那个企业。</translation>
    </message>
    <message>
        <source>EncodingAESKey is not valid.</source>
        <translation>EncodingAESKey 无效。</translation>
    </message>
    <message>
        <source>The signature could not be computed.</source>
        <translation>无法计算签名。</translation>
    </message>
    <message>
        <source>The callback is not valid XML or JSON.</source>
        <translation>回调内容不是有效的 XML 或 JSON。</translation>
    </message>
    <message>
        <source>The signature of the callback is wrong.</source>
        <translation>回调的签名不正确。</translation>
    </message>
    <message>
        <source>WeCom is busy.</source>
        <translation>企业微信系统繁忙。</translation>
    </message>
    <message>
        <source>It worked.</source>
        <translation>成功。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Somebody else changed the same data at the same time.</source>
        <translation>同一数据正被其他人同时修改。</translation>
    </message>
    <message>
        <source>The secret is wrong: it was reset, or it belongs to another company.</source>
        <translation>secret 不正确：已被重置，或属于另一个企业。</translation>
    </message>
    <message>
        <source>A user id is not valid.</source>
        <translation>有无效的 UserID。</translation>
    </message>
    <message>
        <source>The type of the file is not allowed.</source>
        <translation>不允许这种文件类型。</translation>
    </message>
    <message>
        <source>The type of the upload is not known.</source>
        <translation>无法识别的上传类型。</translation>
    </message>
    <message>
        <source>The size of the file is not allowed.</source>
        <translation>文件大小不符合要求。</translation>
    </message>
    <message>
        <source>The media id is not valid: it is older than three days, or of another kind.</source>
        <translation>media_id 无效：已超过三天，或类型不符。</translation>
    </message>
    <message>
        <source>Upload the file again: WeCom keeps it for three days.</source>
        <translation>请重新上传文件：企业微信只保留三天。</translation>
    </message>
    <message>
        <source>The type of the message is not known.</source>
        <translation>无法识别的消息类型。</translation>
    </message>
    <message>
        <source>Use a type that message/send knows, such as text or markdown.</source>
        <translation>请使用 message/send 支持的类型，如 text 或 markdown。</translation>
    </message>
    <message>
        <source>The size of the picture is not allowed.</source>
        <translation>图片大小不符合要求。</translation>
    </message>
    <message>
        <source>The size of the film is not allowed.</source>
        <translation>视频大小不符合要求。</translation>
    </message>
    <message>
        <source>Use an MP4 film of at most 10 MB.</source>
        <translation>请使用不超过 10 MB 的 MP4 视频。</translation>
    </message>
    <message>
        <source>The company ID is wrong.</source>
        <translation>企业 ID 不正确。</translation>
    </message>
    <message>
        <source>The access token is not valid.</source>
        <translation>access_token 无效。</translation>
    </message>
    <message>
        <source>The menu has too few or too many buttons.</source>
        <translation>菜单的按钮过少或过多。</translation>
    </message>
    <message>
        <source>The type of a menu button is not known.</source>
        <translation>无法识别的菜单按钮类型。</translation>
    </message>
    <message>
        <source>The name of a menu button is empty or too long.</source>
        <translation>菜单按钮的名称为空或过长。</translation>
    </message>
    <message>
        <source>The key of a menu button is empty or too long.</source>
        <translation>菜单按钮的 key 为空或过长。</translation>
    </message>
    <message>
        <source>The address of a menu button is empty or too long.</source>
        <translation>菜单按钮的地址为空或过长。</translation>
    </message>
    <message>
        <source>The menu has too many levels.</source>
        <translation>菜单的层级过多。</translation>
    </message>
    <message>
        <source>A menu button has too few or too many sub-buttons.</source>
        <translation>菜单按钮的子按钮过少或过多。</translation>
    </message>
    <message>
        <source>The type of a sub-button is not known.</source>
        <translation>无法识别的子按钮类型。</translation>
    </message>
    <message>
        <source>The name of a sub-button is empty or too long.</source>
        <translation>子按钮的名称为空或过长。</translation>
    </message>
    <message>
        <source>The key of a sub-button is empty or too long.</source>
        <translation>子按钮的 key 为空或过长。</translation>
    </message>
    <message>
        <source>The address of a sub-button is empty or too long.</source>
        <translation>子按钮的地址为空或过长。</translation>
    </message>
    <message>
        <source>The login code is not valid or was used before.</source>
        <translation>登录 code 无效或已被使用。</translation>
    </message>
    <message>
        <source>Let the member log in again: the code is good for five minutes and one use.</source>
        <translation>请让成员重新登录：code 在五分钟内有效，且只能用一次。</translation>
    </message>
    <message>
        <source>A user id in the list is not valid or not visible to the app.</source>
        <translation>列表中有 UserID 无效，或不在应用的可见范围内。</translation>
    </message>
    <message>
        <source>The list of users is too long.</source>
        <translation>成员列表过长。</translation>
    </message>
    <message>
        <source>The request holds characters that are not allowed.</source>
        <translation>请求中有不允许的字符。</translation>
    </message>
    <message>
        <source>A parameter is not valid.</source>
        <translation>有无效的参数。</translation>
    </message>
    <message>
        <source>The address is longer than 1024 bytes.</source>
        <translation>地址超过 1024 字节。</translation>
    </message>
    <message>
        <source>The group chat does not exist.</source>
        <translation>群聊不存在。</translation>
    </message>
    <message>
        <source>The address of a sub-button is not valid.</source>
        <translation>子按钮的地址无效。</translation>
    </message>
    <message>
        <source>The address of a menu button is not valid.</source>
        <translation>菜单按钮的地址无效。</translation>
    </message>
    <message>
        <source>The AgentId is wrong.</source>
        <translation>AgentId 不正确。</translation>
    </message>
    <message>
        <source>WeCom could not verify the callback URL.</source>
        <translation>企业微信无法验证回调 URL。</translation>
    </message>
    <message>
        <source>The request is not valid.</source>
        <translation>请求无效。</translation>
    </message>
    <message>
        <source>The switch for reporting locations is neither 0 nor 1.</source>
        <translation>上报地理位置的开关既不是 0 也不是 1。</translation>
    </message>
    <message>
        <source>A required field is empty.</source>
        <translation>有必填字段为空。</translation>
    </message>
    <message>
        <source>The list of departments is empty or names an unknown one.</source>
        <translation>部门列表为空，或含有不存在的部门。</translation>
    </message>
    <message>
        <source>The tag is missing or not known.</source>
        <translation>标签缺失或不存在。</translation>
    </message>
    <message>
        <source>Nothing in the range of the tag is valid.</source>
        <translation>标签范围内没有有效的内容。</translation>
    </message>
    <message>
        <source>A news message cannot be confidential.</source>
        <translation>图文消息（news）不能设为保密消息。</translation>
    </message>
    <message>
        <source>Leave safe out, or send mpnews instead of news.</source>
        <translation>请去掉 safe，或改用 mpnews 发送。</translation>
    </message>
    <message>
        <source>The authorisation code of the service provider is not valid.</source>
        <translation>服务商的授权码无效。</translation>
    </message>
    <message>
        <source>The suite secret is not valid.</source>
        <translation>suite_secret 无效。</translation>
    </message>
    <message>
        <source>The suite token is not valid.</source>
        <translation>suite_access_token 无效。</translation>
    </message>
    <message>
        <source>The permanent code is not valid.</source>
        <translation>permanent_code 无效。</translation>
    </message>
    <message>
        <source>The suite ticket is not valid.</source>
        <translation>suite_ticket 无效。</translation>
    </message>
    <message>
        <source>The secret is not valid; it may belong to another company.</source>
        <translation>secret 无效，可能属于另一个企业。</translation>
    </message>
    <message>
        <source>The uploaded file is not a picture.</source>
        <translation>上传的文件不是图片。</translation>
    </message>
    <message>
        <source>The access token is missing.</source>
        <translation>缺少 access_token。</translation>
    </message>
    <message>
        <source>The company ID is missing.</source>
        <translation>缺少企业 ID。</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>缺少 secret。</translation>
    </message>
    <message>
        <source>The media id is missing.</source>
        <translation>缺少 media_id。</translation>
    </message>
    <message>
        <source>The user id is missing.</source>
        <translation>缺少 UserID。</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>缺少地址。</translation>
    </message>
    <message>
        <source>The AgentId is missing.</source>
        <translation>缺少 AgentId。</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>缺少标题。</translation>
    </message>
    <message>
        <source>The tag id is missing.</source>
        <translation>缺少标签 ID。</translation>
    </message>
    <message>
        <source>The department id is missing.</source>
        <translation>缺少部门 ID。</translation>
    </message>
    <message>
        <source>The description is missing.</source>
        <translation>缺少描述。</translation>
    </message>
    <message>
        <source>The name of a menu button is missing.</source>
        <translation>缺少菜单按钮的名称。</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>access_token 已过期。</translation>
    </message>
    <message>
        <source>The pre-authorisation code has expired.</source>
        <translation>预授权码已过期。</translation>
    </message>
    <message>
        <source>The suite token has expired.</source>
        <translation>suite_access_token 已过期。</translation>
    </message>
    <message>
        <source>The jsapi ticket has expired.</source>
        <translation>jsapi_ticket 已过期。</translation>
    </message>
    <message>
        <source>The task id of the card is not valid.</source>
        <translation>卡片的 task_id 无效。</translation>
    </message>
    <message>
        <source>The member has not connected WeChat.</source>
        <translation>该成员没有绑定微信。</translation>
    </message>
    <message>
        <source>The app has no callback URL.</source>
        <translation>应用没有设置回调 URL。</translation>
    </message>
    <message>
        <source>The uploaded file is empty.</source>
        <translation>上传的文件为空。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文字为空。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>The text is too long: 2048 bytes are allowed.</source>
        <translation>文字过长：最多 2048 字节。</translation>
    </message>
    <message>
        <source>The description of the app is too short or too long.</source>
        <translation>应用的描述过短或过长。</translation>
    </message>
    <message>
        <source>The recording is longer than 60 seconds.</source>
        <translation>录音超过 60 秒。</translation>
    </message>
    <message>
        <source>Use an AMR recording of at most 60 seconds and 2 MB.</source>
        <translation>请使用不超过 60 秒、2 MB 的 AMR 录音。</translation>
    </message>
    <message>
        <source>There are more than 8 articles.</source>
        <translation>图文超过 8 条。</translation>
    </message>
    <message>
        <source>Too many calls: a limit of WeCom is reached.</source>
        <translation>调用过多：已达到企业微信的限制。</translation>
    </message>
    <message>
        <source>The name of the app is longer than 32 characters.</source>
        <translation>应用名称超过 32 个字符。</translation>
    </message>
    <message>
        <source>The company has no accounts left.</source>
        <translation>企业已没有可用的账号名额。</translation>
    </message>
    <message>
        <source>Ask WeCom for more accounts, or remove unused ones.</source>
        <translation>请向企业微信申请增加账号名额，或删除不用的账号。</translation>
    </message>
    <message>
        <source>WeCom refuses to delete so much at once.</source>
        <translation>企业微信不允许一次删除这么多。</translation>
    </message>
    <message>
        <source>The answer would be too large.</source>
        <translation>返回的数据会过大。</translation>
    </message>
    <message>
        <source>Ask for less at a time, for instance one department after the other.</source>
        <translation>请减少每次获取的数据，例如逐个部门获取。</translation>
    </message>
    <message>
        <source>The name of the author is longer than 64 bytes.</source>
        <translation>作者名称超过 64 字节。</translation>
    </message>
    <message>
        <source>Too many calls at the same time.</source>
        <translation>同时进行的调用过多。</translation>
    </message>
    <message>
        <source>Make fewer calls at the same time, and send it again in a moment.</source>
        <translation>请减少同时进行的调用，稍后重新发送。</translation>
    </message>
    <message>
        <source>The address lacks http:// or https://.</source>
        <translation>地址缺少 http:// 或 https://。</translation>
    </message>
    <message>
        <source>The app has no menu.</source>
        <translation>应用没有菜单。</translation>
    </message>
    <message>
        <source>The user does not exist.</source>
        <translation>成员不存在。</translation>
    </message>
    <message>
        <source>The app may not use this interface.</source>
        <translation>应用无权使用此接口。</translation>
    </message>
    <message>
        <source>The authorisation of the app has ended.</source>
        <translation>应用的授权已失效。</translation>
    </message>
    <message>
        <source>This interface has been withdrawn.</source>
        <translation>此接口已停用。</translation>
    </message>
    <message>
        <source>The permission of the app was taken back.</source>
        <translation>应用的权限已被收回。</translation>
    </message>
    <message>
        <source>The address leads to a domain that is not trusted.</source>
        <translation>地址的域名不是可信域名。</translation>
    </message>
    <message>
        <source>The member is outside the range of the app.</source>
        <translation>该成员不在应用的范围内。</translation>
    </message>
    <message>
        <source>The app is switched off.</source>
        <translation>应用已停用。</translation>
    </message>
    <message>
        <source>Switch the app on: admin console, App Management, your app.</source>
        <translation>请启用应用：管理后台 → 应用管理 → 你的应用。</translation>
    </message>
    <message>
        <source>The name of the department is not valid.</source>
        <translation>部门名称无效。</translation>
    </message>
    <message>
        <source>The department does not exist.</source>
        <translation>部门不存在。</translation>
    </message>
    <message>
        <source>The parent department does not exist.</source>
        <translation>上级部门不存在。</translation>
    </message>
    <message>
        <source>The department still has members.</source>
        <translation>部门中还有成员。</translation>
    </message>
    <message>
        <source>The department still has departments below it.</source>
        <translation>部门下还有子部门。</translation>
    </message>
    <message>
        <source>The root department cannot be deleted.</source>
        <translation>不能删除根部门。</translation>
    </message>
    <message>
        <source>The department exists already.</source>
        <translation>部门已存在。</translation>
    </message>
    <message>
        <source>The name of the department holds characters that are not allowed.</source>
        <translation>部门名称含有不允许的字符。</translation>
    </message>
    <message>
        <source>The departments would form a circle.</source>
        <translation>部门之间会形成循环。</translation>
    </message>
    <message>
        <source>The app may not see or change this member, department or tag.</source>
        <translation>应用无权查看或修改此成员、部门或标签。</translation>
    </message>
    <message>
        <source>WeCom does not accept calls from this IP address.</source>
        <translation>企业微信不接受来自此 IP 地址的调用。</translation>
    </message>
    <message>
        <source>Admin console, App Management, your app, Developer Interface at the bottom, 企业可信IP (Trusted IP): add the address after &quot;from ip&quot; in the message of WeCom. A verified callback URL or trusted domain has to be set up there first. It works after about a minute.</source>
        <translation>管理后台 → 应用管理 → 你的应用 → 底部“开发者接口” → 企业可信IP：加入企业微信返回信息中 &quot;from ip&quot; 后面的地址。须先在那里设置好已验证的回调 URL 或可信域名。约一分钟后生效。</translation>
    </message>
    <message>
        <source>The member is outside the visible range of the app.</source>
        <translation>该成员不在应用的可见范围内。</translation>
    </message>
    <message>
        <source>The user id exists already.</source>
        <translation>UserID 已存在。</translation>
    </message>
    <message>
        <source>The mobile number is not valid.</source>
        <translation>手机号无效。</translation>
    </message>
    <message>
        <source>The mobile number is in use already.</source>
        <translation>手机号已被使用。</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>邮箱地址无效。</translation>
    </message>
    <message>
        <source>The user id does not exist.</source>
        <translation>UserID 不存在。</translation>
    </message>
    <message>
        <source>The department id is not valid.</source>
        <translation>部门 ID 无效。</translation>
    </message>
    <message>
        <source>The id of the parent department is not valid.</source>
        <translation>上级部门 ID 无效。</translation>
    </message>
    <message>
        <source>The name of the department is empty or too long.</source>
        <translation>部门名称为空或过长。</translation>
    </message>
    <message>
        <source>The trusted domain is wrong or has no ICP filing.</source>
        <translation>可信域名不正确，或没有 ICP 备案。</translation>
    </message>
    <message>
        <source>The app did not create this tag and may not use it.</source>
        <translation>此标签不是由本应用创建，无权使用。</translation>
    </message>
    <message>
        <source>No recipient was given.</source>
        <translation>没有指定接收者。</translation>
    </message>
    <message>
        <source>None of the recipients exists and can see the app.</source>
        <translation>所有接收者都不存在，或看不到该应用。</translation>
    </message>
    <message>
        <source>There are more than 100 departments.</source>
        <translation>部门超过 100 个。</translation>
    </message>
    <message>
        <source>There are more than 100 tags.</source>
        <translation>标签超过 100 个。</translation>
    </message>
    <message>
        <source>The text holds something that may crash phones.</source>
        <translation>文字中含有可能使手机崩溃的内容。</translation>
    </message>
    <message>
        <source>More than 20 trusted domains were set in a month.</source>
        <translation>一个月内设置可信域名超过 20 次。</translation>
    </message>
    <message>
        <source>It is not proven that the domain is yours.</source>
        <translation>域名的归属没有通过验证。</translation>
    </message>
    <message>
        <source>The id of the group chat is not valid.</source>
        <translation>群聊 ID 无效。</translation>
    </message>
    <message>
        <source>The id of the group chat is missing.</source>
        <translation>缺少群聊 ID。</translation>
    </message>
    <message>
        <source>The name of the group chat is not valid.</source>
        <translation>群聊名称无效。</translation>
    </message>
    <message>
        <source>The owner of the group chat is not valid.</source>
        <translation>群主无效。</translation>
    </message>
    <message>
        <source>The group chat has too few or too many members.</source>
        <translation>群聊的成员过少或过多。</translation>
    </message>
    <message>
        <source>Another app created the group chat.</source>
        <translation>群聊是由另一个应用创建的。</translation>
    </message>
    <message>
        <source>The group chat exists already.</source>
        <translation>群聊已存在。</translation>
    </message>
    <message>
        <source>A member of the group chat is not valid.</source>
        <translation>群聊中有无效的成员。</translation>
    </message>
    <message>
        <source>The sender is not in the group chat.</source>
        <translation>发送者不在群聊中。</translation>
    </message>
    <message>
        <source>The parameters of the group chat are not valid.</source>
        <translation>群聊的参数无效。</translation>
    </message>
    <message>
        <source>The appid of the mini-program is missing.</source>
        <translation>缺少小程序的 appid。</translation>
    </message>
    <message>
        <source>The notice has more than 10 items.</source>
        <translation>通知超过 10 项。</translation>
    </message>
    <message>
        <source>The name of an item is not valid.</source>
        <translation>有项目的名称无效。</translation>
    </message>
    <message>
        <source>The value of an item is not valid.</source>
        <translation>有项目的值无效。</translation>
    </message>
    <message>
        <source>The page of the mini-program is not valid.</source>
        <translation>小程序的页面无效。</translation>
    </message>
    <message>
        <source>The title of the notice is not valid.</source>
        <translation>通知的标题无效。</translation>
    </message>
    <message>
        <source>The description of the notice is not valid.</source>
        <translation>通知的描述无效。</translation>
    </message>
    <message>
        <source>The appid of the mini-program is not valid.</source>
        <translation>小程序的 appid 无效。</translation>
    </message>
    <message>
        <source>The mini-program does not belong to this app.</source>
        <translation>小程序不属于本应用。</translation>
    </message>
    <message>
        <source>The webhook address is wrong, or the robot was removed.</source>
        <translation>Webhook 地址不正确，或机器人已被移除。</translation>
    </message>
    <message>
        <source>The robot is switched off.</source>
        <translation>机器人已停用。</translation>
    </message>
    <message>
        <source>The robot is not in the group.</source>
        <translation>机器人不在群中。</translation>
    </message>
    <message>
        <source>The secret belongs to another app than the AgentId.</source>
        <translation>secret 与 AgentId 不属于同一个应用。</translation>
    </message>
    <message>
        <source>The creator of the company cannot be deleted.</source>
        <translation>不能删除企业的创建者。</translation>
    </message>
    <message>
        <source>The company was dissolved or banned.</source>
        <translation>企业已解散或被封禁。</translation>
    </message>
    <message>
        <source>The user id is not known.</source>
        <translation>无法识别的 UserID。</translation>
    </message>
    <message>
        <source>The list of users is empty or has more than 100.</source>
        <translation>成员列表为空，或超过 100 个。</translation>
    </message>
    <message>
        <source>The company is not verified.</source>
        <translation>企业没有认证。</translation>
    </message>
    <message>
        <source>No recipient has an active licence.</source>
        <translation>没有接收者拥有已激活的许可。</translation>
    </message>
    <message>
        <source>Choose recipients with an active licence, or activate theirs in the admin console.</source>
        <translation>请选择许可已激活的接收者，或在管理后台为其激活。</translation>
    </message>
    <message>
        <source>The file is too large to be downloaded in one piece.</source>
        <translation>文件过大，无法一次下载。</translation>
    </message>
    <message>
        <source>Download the file in parts of at most 20 MB.</source>
        <translation>请分段下载，每段不超过 20 MB。</translation>
    </message>
    <message>
        <source>Add %1 there: admin console, App Management, your app, Developer Interface at the bottom, 企业可信IP (Trusted IP). A verified callback URL or trusted domain has to be set up there first. It works after about a minute.</source>
        <translation>把 %1 加进去：管理后台 → 应用管理 → 你的应用 → 最下方“开发者接口” → 企业可信IP。那里要先设置好通过验证的回调 URL 或可信域名。大约一分钟后生效。</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <source>Something in the data is not valid.</source>
        <translation>数据中有无效的内容。</translation>
    </message>
    <message>
        <source>A secret, token or signature was refused.</source>
        <translation>secret、token 或签名被拒绝。</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>不存在。</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>正被另一个程序占用。</translation>
    </message>
    <message>
        <source>It cannot be reached at the moment.</source>
        <translation>目前无法访问。</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>没有及时收到应答。</translation>
    </message>
    <message>
        <source>Too many requests: the other side asks for patience.</source>
        <translation>请求过多：对方要求稍后再试。</translation>
    </message>
    <message>
        <source>The other side said no.</source>
        <translation>对方拒绝了。</translation>
    </message>
    <message>
        <source>Something inside EasyWeChat went wrong.</source>
        <translation>EasyWeChat 内部出错。</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>It is not there any more.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>That is a folder: choose a file.</source>
        <translation>这是文件夹，请选择文件。</translation>
    </message>
    <message>
        <source>That is no ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>你无权读取它。</translation>
    </message>
    <message>
        <source>Kept from an earlier message</source>
        <translation>来自以前的消息</translation>
    </message>
    <message>
        <source>Already with WeCom</source>
        <translation>已在企业微信</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Sound (%1)</source>
        <translation>声音 (%1)</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>视频 (%1)</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>已添加：%1。</translation>
    </message>
    <message>
        <source>“%1” is called “%2” here: there was another of its name already.</source>
        <translation>“%1”在这里改名为“%2”：已经有同名的账号。</translation>
    </message>
    <message>
        <source>Here already: %1.</source>
        <translation>已经有了：%1。</translation>
    </message>
    <message>
        <source>“%1” was left out. %2</source>
        <translation>没有导入“%1”。%2</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>没有导入 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the config.ini of an EasyWeChat, or mend this one and try again.</source>
        <translation>什么都没有改变。请选择 EasyWeChat 的 config.ini，或改正这个文件后再试。</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>已导入 %1。</translation>
    </message>
    <message>
        <source>%1 brought nothing new.</source>
        <translation>%1 中没有新内容。</translation>
    </message>
    <message>
        <source>There is no account in it.</source>
        <translation>其中没有账号。</translation>
    </message>
</context>
<context>
    <name>MediaFile</name>
    <message>
        <source>%1 changed while it was read: try again once it is complete.</source>
        <translation>%1 在读取时发生了变化：请等它写完后再试。</translation>
    </message>
    <message>
        <source>The file cannot be kept in the data directory: %1.</source>
        <translation>无法把文件保存到数据目录：%1。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>You are not allowed to read %1: ask its owner, or copy it.</source>
        <translation>你没有读取 %1 的权限：请联系它的所有者，或先复制一份。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file, or pack it into a ZIP.</source>
        <translation>%1 是文件夹：请选择文件，或打包成 ZIP。</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device: write what it gives into a file first.</source>
        <translation>%1 是管道或设备：请先把它的内容写入文件。</translation>
    </message>
    <message>
        <source>The file is empty: choose another one.</source>
        <translation>文件是空的：请选择其他文件。</translation>
    </message>
    <message>
        <source>The platform takes no file with less than 6 bytes, and this one has %1: choose another one.</source>
        <translation>平台不接受小于 6 字节的文件，而这个文件只有 %1 字节：请选择其他文件。</translation>
    </message>
    <message>
        <source>This is no picture: choose a JPG or a PNG, or send it as a file.</source>
        <translation>这不是图片：请选择 JPG 或 PNG，或作为文件发送。</translation>
    </message>
    <message>
        <source>This %1 will be converted to JPG or PNG.</source>
        <translation>这个 %1 会转换成 JPG 或 PNG。</translation>
    </message>
    <message>
        <source>The picture has %1 and will be made smaller: %2 is the most.</source>
        <translation>图片大小为 %1，会被缩小：最大为 %2。</translation>
    </message>
    <message>
        <source>This is no sound: choose an AMR, WAV, MP3 or OGG, or send it as a file.</source>
        <translation>这不是声音：请选择 AMR、WAV、MP3 或 OGG，或作为文件发送。</translation>
    </message>
    <message>
        <source>This %1 will be converted to AMR, and cut after 60 s.</source>
        <translation>这个 %1 会转换成 AMR，超过 60 秒的部分会被截掉。</translation>
    </message>
    <message>
        <source>The voice has %1, and %2 is the most: shorten it, or send it as a file.</source>
        <translation>语音大小为 %1，最大为 %2：请缩短，或作为文件发送。</translation>
    </message>
    <message>
        <source>A group robot takes no videos: send it as a file.</source>
        <translation>群机器人不支持视频：请作为文件发送。</translation>
    </message>
    <message>
        <source>This is no MP4 video: convert it to MP4, or send it as a file.</source>
        <translation>这不是 MP4 视频：请转换成 MP4，或作为文件发送。</translation>
    </message>
    <message>
        <source>The video has %1, and %2 is the most: shorten it, or send it as a file.</source>
        <translation>视频大小为 %1，最大为 %2：请缩短，或作为文件发送。</translation>
    </message>
    <message>
        <source>The video has %1, and %2 is the most: shorten it, or send a link to it.</source>
        <translation>视频大小为 %1，最大为 %2：请缩短，或发送它的链接。</translation>
    </message>
    <message>
        <source>The file has %1, and %2 is the most: pack it, split it, or send a link to it.</source>
        <translation>文件大小为 %1，最大为 %2：请压缩、拆分，或发送它的链接。</translation>
    </message>
    <message>
        <source>Fits: %1.</source>
        <translation>符合要求：%1。</translation>
    </message>
    <message>
        <source>The voice lasts %1 s, and %2 s is the most: cut it, or send it as a file.</source>
        <translation>语音长 %1 秒，最长 %2 秒：请截短，或作为文件发送。</translation>
    </message>
    <message>
        <source>%1 is a damaged AMR: record or convert it again.</source>
        <translation>%1 是损坏的 AMR：请重新录制或转换。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: save it as JPG or PNG, or send it as a file.</source>
        <translation>无法把 %1 作为图片读取：请另存为 JPG 或 PNG，或作为文件发送。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a sound: save it as WAV or MP3, or send it as a file.</source>
        <translation>无法把 %1 作为声音读取：请另存为 WAV 或 MP3，或作为文件发送。</translation>
    </message>
    <message>
        <source>The text is so long that it would become %1 messages, and %2 are the most: shorten it, or send it as a file.</source>
        <translation>文本太长，会变成 %1 条消息，最多 %2 条：请缩短，或作为文件发送。</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>The name of a file that a long text is sent as, without its suffix</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1 is no longer in the data directory: choose the file again.</source>
        <translation>%1 已不在数据目录中：请重新选择文件。</translation>
    </message>
    <message>
        <source>%1 is no file on this computer.</source>
        <translation>%1 不是这台电脑上的文件。</translation>
    </message>
</context>
<context>
    <name>MediaTools</name>
    <message>
        <source>Pictures and voices cannot be worked with, because the library %1 is not installed.</source>
        <translation>无法处理图片和语音，因为没有安装库 %1。</translation>
    </message>
    <message>
        <source>Pictures and voices cannot be worked with, because a part of EasyWeChat cannot be loaded: %1</source>
        <translation>无法处理图片和语音，因为 EasyWeChat 的一个部件无法加载：%1</translation>
    </message>
    <message>
        <source>Pictures and voices cannot be worked with, because a part of EasyWeChat is not installed: %1</source>
        <translation>无法处理图片和语音，因为 EasyWeChat 的一个部件没有安装：%1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>This is no voice in AMR format: %1</source>
        <translation>这不是 AMR 格式的语音：%1</translation>
    </message>
    <message>
        <source>The voice cannot be written: %1</source>
        <translation>无法写入语音：%1</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>什么也没有录到。</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1: %2</source>
        <translation>无法把图片写入 %1：%2</translation>
    </message>
    <message>
        <source>The picture %1 has %2 million pixels. At most %3 million can be worked with: make it smaller first.</source>
        <translation>图片 %1 有 %2 百万像素，最多只能处理 %3 百万像素：请先把它缩小。</translation>
    </message>
    <message>
        <source>The picture %1 is damaged, or too large to be read.</source>
        <translation>图片 %1 已损坏，或者太大而无法读取。</translation>
    </message>
    <message>
        <source>%1 is no picture in a format that can be read here.</source>
        <translation>%1 不是这里能读取的格式的图片。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be made that small.</source>
        <translation>图片 %1 无法缩到这么小。</translation>
    </message>
    <message>
        <source>There is no sound in %1 that can be read here.</source>
        <translation>%1 里没有这里能读取的声音。</translation>
    </message>
    <message>
        <source>There is no loudspeaker to play the voice on.</source>
        <translation>没有可以播放语音的扬声器。</translation>
    </message>
    <message>
        <source>The loudspeaker “%1” cannot be used.</source>
        <translation>无法使用扬声器“%1”。</translation>
    </message>
    <message>
        <source>There is no microphone to record with.</source>
        <translation>没有可以录音的麦克风。</translation>
    </message>
    <message>
        <source>The microphone “%1” cannot be used.</source>
        <translation>无法使用麦克风“%1”。</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>已放弃。</translation>
    </message>
</context>
<context>
    <name>MessageColumns</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>In/Out</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>The rule “%1” answered.</source>
        <translation>由规则“%1”回复。</translation>
    </message>
    <message>
        <source>It answers “%1” from %2.</source>
        <translation>回复 %2 的“%1”。</translation>
    </message>
    <message>
        <source>No rule was needed: as long as there are none, each text is answered with itself.</source>
        <translation>没有用到规则：还没有规则时，文本消息会原样回复。</translation>
    </message>
    <message>
        <source>It was accepted without an answer: as long as there are no rules, only text is answered.</source>
        <translation>已接收，没有回复：还没有规则时，只回复文本消息。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因说明</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>出错原因</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1（错误码 %2）</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>消息 ID</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Decrypted and read</source>
        <translation>解密并读取</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>Stored and answered</source>
        <translation>保存并回复</translation>
    </message>
    <message>
        <source>Delivered again</source>
        <translation>再次投递</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递次数</translation>
    </message>
    <message>
        <source>%1: WeCom sends a message again when it hears no answer within 5 seconds. It is answered once all the same.</source>
        <translation>%1 次：企业微信在 5 秒内没有收到应答时会再次投递。无论投递几次，只会回复一次。</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>In</source>
        <translation>收</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>发</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Being answered</source>
        <translation>正在回复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已作回复</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无回复</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent to some</source>
        <translation>部分送达</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Template card</source>
        <translation>模板卡片</translation>
    </message>
</context>
<context>
    <name>PhoneKind</name>
    <message>
        <source>&amp;Location…</source>
        <translation>位置(&amp;L)…</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>链接(&amp;K)…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>&amp;Enter the application</source>
        <translation>进入应用(&amp;E)</translation>
    </message>
    <message>
        <source>Entering the application</source>
        <translation>进入应用</translation>
    </message>
    <message>
        <source>You entered the application</source>
        <translation>你进入了应用</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>关注(&amp;S)</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>You subscribed</source>
        <translation>你已关注应用</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>取消关注(&amp;U)</translation>
    </message>
    <message>
        <source>Unsubscribing</source>
        <translation>取消关注</translation>
    </message>
    <message>
        <source>You unsubscribed</source>
        <translation>你已取消关注应用</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>&amp;Voice…</source>
        <translation>语音(&amp;V)…</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Vi&amp;deo…</source>
        <translation>视频(&amp;D)…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>录制语音(&amp;R)…</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>录音</translation>
    </message>
</context>
<context>
    <name>QuotaStatus</name>
    <message>
        <source>As many as a recipient can get in a minute have been sent.</source>
        <translation>已达到每位接收者每分钟可收到的消息上限。</translation>
    </message>
    <message>
        <source>As many as a recipient can get in an hour have been sent.</source>
        <translation>已达到每位接收者每小时可收到的消息上限。</translation>
    </message>
    <message>
        <source>Today&apos;s quota is used up.</source>
        <translation>今天的额度已用完。</translation>
    </message>
    <message>
        <source>WeCom takes no more for a while (45009).</source>
        <translation>企业微信暂时不再接收（45009）。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 recipients today.</source>
        <translation>%1：今天已发送 %2 人次，上限 %3。</translation>
    </message>
    <message>
        <source>%1: messages that wait: %2, the first until %3. %4</source>
        <translation>%1：%2 条消息在等待，最早的一条等到 %3。%4</translation>
    </message>
    <message>
        <source>Sent today: %1. Received today: %2.</source>
        <translation>今日已发送 %1，已接收 %2。</translation>
    </message>
    <message>
        <source>WeCom lets an application send 200 times the number of members in a day, counted in recipients; the number stands in the settings of the account. Replies to a message do not count.</source>
        <translation>企业微信规定一个应用每天可发送的人次为成员数的 200 倍；这个数字在账号设置中填写。对消息的被动回复不计入。</translation>
    </message>
    <message>
        <source>Today %1/%2</source>
        <translation>今日 %1/%2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
</context>
<context>
    <name>RawText</name>
    <message>
        <source>The first part of %1.</source>
        <translation>仅显示 %1 的开头部分。</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>Saved, together with what another program changed meanwhile.</source>
        <translation>已保存，并保留了其他程序同时所做的修改。</translation>
    </message>
    <message>
        <source>Both had changed the following; yours was kept: %1</source>
        <translation>以下内容两边都改过，保留了你的：%1</translation>
    </message>
    <message>
        <source>Both were kept.</source>
        <translation>两边的修改都保留了。</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>设置没有保存。</translation>
    </message>
    <message>
        <source>%1 %2
What you typed is still here. Mend the cause and save again.</source>
        <translation>%1 %2
你填写的内容都还在。请解决问题后再保存。</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>has to be a number from %1 to %2.</source>
        <translation>必须是 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>has to be one of: %1.</source>
        <translation>只能是以下之一：%1。</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>还没有填写。</translation>
    </message>
    <message>
        <source>has %1 characters, but %2 are the most it can be.</source>
        <translation>有 %1 个字符，最多只能有 %2 个。</translation>
    </message>
    <message>
        <source>holds a control character, such as a line break.</source>
        <translation>含有换行等控制字符。</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>账号需要一个名称。</translation>
    </message>
    <message>
        <source>The name of an account can have %1 characters, but this has %2.</source>
        <translation>账号名称最多 %1 个字符，现在有 %2 个。</translation>
    </message>
    <message>
        <source>The name of an account cannot hold a slash, a bracket or a line break.</source>
        <translation>账号名称不能包含斜杠、方括号或换行。</translation>
    </message>
    <message>
        <source>%1 has a meaning of its own in config.ini. Please choose another name.</source>
        <translation>%1 在 config.ini 中另有含义，请换一个名称。</translation>
    </message>
    <message>
        <source>There is an account called %1 already. Please choose another name.</source>
        <translation>已经有名为 %1 的账号，请换一个名称。</translation>
    </message>
    <message>
        <source>names the desktop keychain, which is not supported yet.</source>
        <translation>指向桌面钥匙串，目前还不支持。</translation>
    </message>
    <message>
        <source>names the environment variable %1, which is not set.</source>
        <translation>指向环境变量 %1，但它没有设置。</translation>
    </message>
    <message>
        <source>names the environment variable %1, which holds a control character.</source>
        <translation>指向环境变量 %1，但它含有控制字符。</translation>
    </message>
    <message>
        <source>has %1 characters, but %2 are needed.</source>
        <translation>有 %1 个字符，但需要 %2 个。</translation>
    </message>
    <message>
        <source>holds characters that are not base64.</source>
        <translation>含有不属于 base64 的字符。</translation>
    </message>
    <message>
        <source>is an address: only what follows key= in it is needed here.</source>
        <translation>是一个网址：这里只需要其中 key= 后面的部分。</translation>
    </message>
    <message>
        <source>has to be a number.</source>
        <translation>必须是数字。</translation>
    </message>
    <message>
        <source>has to be written without /cgi-bin.</source>
        <translation>不能包含 /cgi-bin。</translation>
    </message>
    <message>
        <source>Corp ID</source>
        <translation>企业ID</translation>
    </message>
    <message>
        <source>Stands for your company. Admin console → My Company, at the bottom of the page.</source>
        <translation>代表你的企业。管理后台 → 我的企业，在页面底部。</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>AgentId</translation>
    </message>
    <message>
        <source>The number of your application. Admin console → App Management → your app.</source>
        <translation>应用的编号。管理后台 → 应用管理 → 你的应用。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Needed to send. Admin console → App Management → your app → Secret, where View sends it to your phone.</source>
        <translation>发送消息时需要。管理后台 → 应用管理 → 你的应用 → Secret，点“查看”后会发到你的手机上。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Needed to receive, the same here and there. Admin console → your app → Receive Messages → Set API.</source>
        <translation>接收消息时需要，两边必须一致。管理后台 → 你的应用 → 接收消息 → 设置API接收。</translation>
    </message>
    <message>
        <source>EncodingAESKey</source>
        <translation>EncodingAESKey</translation>
    </message>
    <message>
        <source>Encrypts what is received: 43 characters, the same here and there. It stands below the token.</source>
        <translation>用于加密收到的消息：43 个字符，两边必须一致。就在 Token 的下面。</translation>
    </message>
    <message>
        <source>Webhook key</source>
        <translation>Webhook 的 key</translation>
    </message>
    <message>
        <source>What follows key= in the webhook&apos;s address. In the group&apos;s chat: its menu → Group Robots → the robot.</source>
        <translation>Webhook 地址中 key= 后面的部分。在群聊中：右上角菜单 → 群机器人 → 该机器人。</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>Only for a relay, a private deployment or the sandbox. Leave it empty for WeCom itself.</source>
        <translation>只用于中转、私有部署或沙箱。直接连接企业微信时请留空。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The way to WeCom for this account, such as http://10.0.0.1:3128 or socks5://10.0.0.1:1080. Leave it empty for the system&apos;s proxy.</source>
        <translation>此账号通过它访问企业微信，例如 http://10.0.0.1:3128 或 socks5://10.0.0.1:1080。留空则使用系统代理。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>An application receives and sends. A group robot can only send, to the group that it is in.</source>
        <translation>应用既能接收也能发送。群机器人只能向它所在的群发送。</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Group robot</source>
        <translation>群机器人</translation>
    </message>
    <message>
        <source>is missing, but encoding_aes_key is there.</source>
        <translation>还没有填写，但已经填写了 encoding_aes_key。</translation>
    </message>
    <message>
        <source>is missing, but token is there.</source>
        <translation>还没有填写，但已经填写了 token。</translation>
    </message>
    <message>
        <source>is missing, and so are token and encoding_aes_key: the account could neither send nor receive.</source>
        <translation>还没有填写，token 和 encoding_aes_key 也没有：这个账号既不能发送也不能接收。</translation>
    </message>
    <message>
        <source>is missing: with a secret, the id of the application is needed to send.</source>
        <translation>还没有填写：有了 secret，发送时还需要应用的 AgentId。</translation>
    </message>
    <message>
        <source>aibot is not supported yet.</source>
        <translation>aibot 目前还不支持。</translation>
    </message>
    <message>
        <source>There is no account called %1.</source>
        <translation>没有名为 %1 的账号。</translation>
    </message>
    <message>
        <source>section [%1] is there already.</source>
        <translation>小节 [%1] 已经存在。</translation>
    </message>
    <message>
        <source>%1: is too large for a configuration file.</source>
        <translation>%1：作为配置文件太大了。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>a section cannot have this name.</source>
        <translation>小节不能使用这个名称。</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1：没有这个文件。</translation>
    </message>
    <message>
        <source>%1: this is a folder.</source>
        <translation>%1：这是一个文件夹。</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2.</source>
        <translation>%1：无法读取：%2。</translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation>文本不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>key %1 stands before the first [section].</source>
        <translation>键 %1 出现在第一个 [小节] 之前。</translation>
    </message>
    <message>
        <source>key %1 is in this section already.</source>
        <translation>键 %1 在此小节中已经存在。</translation>
    </message>
    <message>
        <source>there is no section [%1].</source>
        <translation>没有小节 [%1]。</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2.</source>
        <translation>%1：无法写入：%2。</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>a section is written [name].</source>
        <translation>小节应写作 [名称]。</translation>
    </message>
    <message>
        <source>the section needs a name.</source>
        <translation>小节需要一个名称。</translation>
    </message>
    <message>
        <source>expected a [section], a comment or key = value.</source>
        <translation>这里应为 [小节]、注释或 键 = 值。</translation>
    </message>
    <message>
        <source>there is a tab in the value.</source>
        <translation>值中含有制表符。</translation>
    </message>
    <message>
        <source>there is a control character.</source>
        <translation>含有控制字符。</translation>
    </message>
    <message>
        <source>key %1: this name or value cannot be written to the file.</source>
        <translation>键 %1：这个名称或值无法写入文件。</translation>
    </message>
    <message>
        <source>key %1: %2</source>
        <translation>键 %1：%2</translation>
    </message>
    <message>
        <source>%1, section [%2], %3</source>
        <translation>%1，小节 [%2]，%3</translation>
    </message>
    <message>
        <source>the name of an account cannot hold a slash.</source>
        <translation>账号名称不能包含斜杠。</translation>
    </message>
    <message>
        <source>%1: there is no account in it.</source>
        <translation>%1：其中没有账号。</translation>
    </message>
    <message>
        <source>%1: there is no section [%2].</source>
        <translation>%1：没有小节 [%2]。</translation>
    </message>
    <message>
        <source>has to be ADDRESS:PORT, like 127.0.0.1:8000 or [::1]:8000.</source>
        <translation>必须是 地址:端口，例如 127.0.0.1:8000 或 [::1]:8000。</translation>
    </message>
    <message>
        <source>cannot hold a slash.</source>
        <translation>不能包含斜杠。</translation>
    </message>
    <message>
        <source>has to be a list of IP addresses.</source>
        <translation>必须是 IP 地址的列表。</translation>
    </message>
    <message>
        <source>Listen at</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>ADDRESS:PORT at which WeCom&apos;s messages arrive. 127.0.0.1 is for a reverse proxy or a tunnel on this computer, 0.0.0.0 for everybody.</source>
        <translation>接收企业微信消息的 地址:端口。127.0.0.1 只供本机的反向代理或隧道使用，0.0.0.0 供所有人访问。</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公网地址</translation>
    </message>
    <message>
        <source>The address under which the outside reaches this computer, such as https://bot.example.com. The URL for the admin console is made from it.</source>
        <translation>从外部访问这台计算机的地址，例如 https://bot.example.com。管理后台中要填写的 URL 由它得出。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The first part of the callback&apos;s path. If you change it, change the URL in the admin console, too.</source>
        <translation>回调路径的第一部分。如果修改它，管理后台中的 URL 也要一起修改。</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>可信的代理</translation>
    </message>
    <message>
        <source>IP addresses of your reverse proxies, with commas between them. What they say about who is calling is believed.</source>
        <translation>你的反向代理的 IP 地址，用逗号分隔。程序会相信它们报告的来访地址。</translation>
    </message>
    <message>
        <source>Replay window</source>
        <translation>防重放时限</translation>
    </message>
    <message>
        <source>Seconds that the time in a callback may differ from this computer&apos;s clock; 0 does not check it.</source>
        <translation>回调中的时间与本机时钟最多可以相差的秒数；0 表示不检查。</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>最大连接数</translation>
    </message>
    <message>
        <source>At this number the connection that has been idle longest makes room for a new one.</source>
        <translation>达到这个数量时，空闲最久的连接会为新连接让位。</translation>
    </message>
    <message>
        <source>Most per address</source>
        <translation>每个地址的最大连接数</translation>
    </message>
    <message>
        <source>The same for the connections of one address. This computer and trusted proxies are exempt.</source>
        <translation>同样的限制，针对来自同一地址的连接。本机和可信的代理不受限制。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Where messages are kept. What is in the old folder stays there.</source>
        <translation>保存消息的位置。旧文件夹中的内容会留在原处。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>What an answered message survives. Surviving a power cut makes each answer a little slower.</source>
        <translation>已答复的消息在什么情况下仍不会丢失。要在断电时也不丢失，每次答复会稍慢一点。</translation>
    </message>
    <message>
        <source>A crash of the program</source>
        <translation>程序崩溃</translation>
    </message>
    <message>
        <source>A power cut as well</source>
        <translation>断电也不丢失</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>日志文件夹</translation>
    </message>
    <message>
        <source>Only the Python framework uses this; it is kept for it.</source>
        <translation>只有 Python 框架使用这一项，为它保留。</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>HTTPS is not supported yet: use a reverse proxy.</source>
        <translation>目前还不支持 HTTPS：请使用反向代理。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Your own name for it, and the end of its callback URL. Short and simple is best.</source>
        <translation>你自己起的名字，也是回调 URL 的结尾。越简短越好。</translation>
    </message>
    <message>
        <source>has to be a number from -%1 to %1, with a point: 39.9.</source>
        <translation>必须是 -%1 到 %1 之间的数字，小数点用英文句点，例如 39.9。</translation>
    </message>
    <message>
        <source>has to begin with http:// or https://.</source>
        <translation>必须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Degrees; south of the equator below zero.</source>
        <translation>单位为度；南纬为负数。</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Degrees; west of Greenwich below zero.</source>
        <translation>单位为度；西经为负数。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>How near the map is: 1 is the world, 20 a house.</source>
        <translation>地图的缩放级别：1 为全世界，20 可看到一栋房子。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Its name or address, as the map writes it.</source>
        <translation>地图上显示的名称或地址。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What the page is called.</source>
        <translation>网页的标题。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>A sentence about the page.</source>
        <translation>用一句话介绍网页。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Of the page, with http:// or https://.</source>
        <translation>网页的地址，以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Address of the picture beside it; may be empty.</source>
        <translation>封面图片的地址，可以不填。</translation>
    </message>
    <message>
        <source>has to be a URL, such as: %1.</source>
        <translation>必须是网址，例如：%1。</translation>
    </message>
    <message>
        <source>has to be an object in braces {}.</source>
        <translation>必须是花括号 {} 里的对象。</translation>
    </message>
    <message>
        <source>has to be true or false, without quotes.</source>
        <translation>必须是 true 或 false，不加引号。</translation>
    </message>
    <message>
        <source>has to be a number, without quotes.</source>
        <translation>必须是数字，不加引号。</translation>
    </message>
    <message>
        <source>has to be a text in quotes.</source>
        <translation>必须是引号里的文本。</translation>
    </message>
    <message>
        <source>has %1 characters; more than %2 may not be shown.</source>
        <translation>有 %1 个字；超过 %2 个字可能显示不全。</translation>
    </message>
    <message>
        <source>has to be a list in brackets [].</source>
        <translation>必须是方括号 [] 里的列表。</translation>
    </message>
    <message>
        <source>has %1 entries, but %2 are the most it can have.</source>
        <translation>有 %1 项，但最多只能有 %2 项。</translation>
    </message>
    <message>
        <source>has %1 entries, but needs at least %2.</source>
        <translation>有 %1 项，但至少需要 %2 项。</translation>
    </message>
    <message>
        <source>is not known here: correct its name or leave it out.</source>
        <translation>是未知的字段：请更正名称，或者去掉它。</translation>
    </message>
    <message>
        <source>has to be 0 or 1.</source>
        <translation>必须是 0 或 1。</translation>
    </message>
    <message>
        <source>holds half a character, a lone surrogate: take it out or write it anew.</source>
        <translation>含有半个字符（孤立的代理项）：请去掉它或重新输入。</translation>
    </message>
    <message>
        <source>holds a control character that is no line break: take it out.</source>
        <translation>含有换行以外的控制字符：请去掉它。</translation>
    </message>
    <message>
        <source>has %1 bytes of UTF-8, but %2 are the most it can be.</source>
        <translation>有 %1 字节（UTF-8），但最多只能有 %2 字节。</translation>
    </message>
    <message>
        <source>holds nothing but spaces.</source>
        <translation>只有空格。</translation>
    </message>
    <message>
        <source>has %1 characters, but needs at least %2.</source>
        <translation>有 %1 个字，但至少需要 %2 个字。</translation>
    </message>
    <message>
        <source>What a click on the card opens.</source>
        <translation>点击卡片后打开的地址。</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>按钮文字</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>What a click on the article opens.</source>
        <translation>点击文章后打开的地址。</translation>
    </message>
    <message>
        <source>Picture&apos;s address</source>
        <translation>图片地址</translation>
    </message>
    <message>
        <source>JPG or PNG, 1068 × 455 for the first article and 150 × 150 for the others.</source>
        <translation>JPG 或 PNG，第一篇文章为 1068 × 455，其余为 150 × 150。</translation>
    </message>
    <message>
        <source>Mini-program&apos;s appid</source>
        <translation>小程序 appid</translation>
    </message>
    <message>
        <source>Mini-program&apos;s page</source>
        <translation>小程序页面</translation>
    </message>
    <message>
        <source>is missing: a mini-program needs both its appid and its page.</source>
        <translation>缺少：小程序需要同时填写 appid 和页面。</translation>
    </message>
    <message>
        <source>is missing: an article needs an address, or the appid and page of a mini-program.</source>
        <translation>缺少：文章需要一个地址，或者小程序的 appid 和页面。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>正文（HTML）</translation>
    </message>
    <message>
        <source>Original&apos;s address</source>
        <translation>原文地址</translation>
    </message>
    <message>
        <source>What “Read the original” below the page opens.</source>
        <translation>正文下方“阅读原文”打开的地址。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>What a click opens; without one the notice cannot be clicked.</source>
        <translation>点击后打开的页面；不填则通知不可点击。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>内容行</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>First line large</source>
        <translation>放大第一行</translation>
    </message>
    <message>
        <source>Text card</source>
        <translation>文本卡片</translation>
    </message>
    <message>
        <source>A title, a few lines and an address to open.</source>
        <translation>一个标题、几行文字和一个可打开的地址。</translation>
    </message>
    <message>
        <source>News</source>
        <translation>图文</translation>
    </message>
    <message>
        <source>One to eight articles with pictures, each of which opens an address.</source>
        <translation>1 到 8 篇带图片的文章，点击后各自打开一个地址。</translation>
    </message>
    <message>
        <source>News with pages</source>
        <translation>图文（mpnews）</translation>
    </message>
    <message>
        <source>One to eight articles whose pages WeCom keeps itself; they can be confidential.</source>
        <translation>1 到 8 篇由企业微信保存正文的文章，可以设为保密。</translation>
    </message>
    <message>
        <source>Mini-program notice</source>
        <translation>小程序通知</translation>
    </message>
    <message>
        <source>Opens a page of a mini-program that is connected to this application. Not for @all.</source>
        <translation>打开与本应用关联的小程序页面。不能发给 @all。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>打开网址</translation>
    </message>
    <message>
        <source>Open a mini-program</source>
        <translation>打开小程序</translation>
    </message>
    <message>
        <source>A click does</source>
        <translation>点击后</translation>
    </message>
    <message>
        <source>may hold letters, digits, _, - and @ only.</source>
        <translation>只能含有字母、数字、_、- 和 @。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Question&apos;s key</source>
        <translation>问题的 key</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Chosen at first</source>
        <translation>默认选中</translation>
    </message>
    <message>
        <source>Source&apos;s icon</source>
        <translation>来源图标</translation>
    </message>
    <message>
        <source>Address of a picture of 72 × 72.</source>
        <translation>72 × 72 图片的地址。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source&apos;s colour</source>
        <translation>来源颜色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Below the title</source>
        <translation>标题说明</translation>
    </message>
    <message>
        <source>Quote&apos;s title</source>
        <translation>引用标题</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用内容</translation>
    </message>
    <message>
        <source>Large figure</source>
        <translation>关键数据</translation>
    </message>
    <message>
        <source>Below the figure</source>
        <translation>关键数据说明</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>内容是</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>跳转链接</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Menu&apos;s description</source>
        <translation>菜单说明</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>更多操作菜单</translation>
    </message>
    <message>
        <source>Picture&apos;s width to height</source>
        <translation>图片宽高比</translation>
    </message>
    <message>
        <source>Small picture&apos;s address</source>
        <translation>小图地址</translation>
    </message>
    <message>
        <source>Title beside the small picture</source>
        <translation>小图旁的标题</translation>
    </message>
    <message>
        <source>Text beside the small picture</source>
        <translation>小图旁的文字</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>Comes back with each click: letters, digits, _, - and @, never used before.</source>
        <translation>每次点击都会带回：字母、数字、_、- 和 @，不能与以前的重复。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Tell the application</source>
        <translation>回调应用</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Can be chosen</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>One</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Button&apos;s key</source>
        <translation>按钮的 key</translation>
    </message>
    <message>
        <source>is missing: a card with a menu needs one.</source>
        <translation>缺少：带菜单的卡片需要任务 ID。</translation>
    </message>
    <message>
        <source>is missing: the card needs a title or a text.</source>
        <translation>缺少：卡片需要标题或文本。</translation>
    </message>
    <message>
        <source>is missing: the card needs a picture, large or small.</source>
        <translation>缺少：卡片需要一张大图或小图。</translation>
    </message>
    <message>
        <source>Card: notice</source>
        <translation>卡片：文本通知</translation>
    </message>
    <message>
        <source>A card with a title, a large figure, lines and links.</source>
        <translation>带标题、关键数据、内容行和链接的卡片。</translation>
    </message>
    <message>
        <source>Card: picture</source>
        <translation>卡片：图文展示</translation>
    </message>
    <message>
        <source>A card with a picture, paragraphs, lines and links.</source>
        <translation>带图片、段落、内容行和链接的卡片。</translation>
    </message>
    <message>
        <source>Card: buttons</source>
        <translation>卡片：按钮交互</translation>
    </message>
    <message>
        <source>A card with up to six buttons, which tell the application who clicked.</source>
        <translation>最多六个按钮的卡片，应用会收到谁点击了哪个按钮。</translation>
    </message>
    <message>
        <source>Card: vote</source>
        <translation>卡片：投票选择</translation>
    </message>
    <message>
        <source>A question with up to 20 answers to choose from.</source>
        <translation>一个问题，最多 20 个选项。</translation>
    </message>
    <message>
        <source>Card: questions</source>
        <translation>卡片：多项选择</translation>
    </message>
    <message>
        <source>Up to three questions, each with a list of answers.</source>
        <translation>最多三个问题，每个问题有一组选项。</translation>
    </message>
    <message>
        <source>is there twice: each entry needs one of its own.</source>
        <translation>重复了：每一项都要有自己的值。</translation>
    </message>
    <message>
        <source>Plain text, with line breaks and links.</source>
        <translation>纯文本，可以换行和带链接。</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text with headings, bold, links, quotes and three colours. WeChat does not show it.</source>
        <translation>带标题、粗体、链接、引用和三种颜色的文本。微信里不显示。</translation>
    </message>
    <message>
        <source>Markdown v2</source>
        <translation>Markdown v2</translation>
    </message>
    <message>
        <source>Markdown with lists, tables and pictures, without colours. Older clients show it as plain text.</source>
        <translation>带列表、表格和图片、没有颜色的 Markdown。旧版客户端显示为纯文本。</translation>
    </message>
    <message>
        <source>A picture in JPG or PNG, up to 10 MB.</source>
        <translation>JPG 或 PNG 图片，最大 10 MB。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>A voice message in AMR, up to 60 seconds and 2 MB.</source>
        <translation>AMR 语音，最长 60 秒、最大 2 MB。</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>A film in MP4, up to 10 MB.</source>
        <translation>MP4 视频，最大 10 MB。</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Any file of more than 5 bytes, up to 20 MB.</source>
        <translation>任意文件，大于 5 字节，最大 20 MB。</translation>
    </message>
    <message>
        <source>The message is empty: JSON was expected.</source>
        <translation>消息为空：这里需要 JSON。</translation>
    </message>
    <message>
        <source>The JSON holds a comment in line %1, which JSON does not know: take it out.</source>
        <translation>JSON 第 %1 行有注释，而 JSON 不支持注释：请去掉它。</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, byte %2 is wrong (%3). Correct it there.</source>
        <translation>这不是 JSON：第 %1 行第 %2 字节有误（%3）。请在那里更正。</translation>
    </message>
    <message>
        <source>The message has to be a JSON object in braces {}.</source>
        <translation>消息必须是花括号 {} 里的 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 does not belong here: account and recipients are named beside the message.</source>
        <translation>%1 不属于消息内容：账号和接收人请在消息之外指定。</translation>
    </message>
    <message>
        <source>msgtype is missing: it names the kind of message, such as text.</source>
        <translation>缺少 msgtype：它说明消息类型，例如 text。</translation>
    </message>
    <message>
        <source>There is no object &quot;%1&quot;, which holds what msgtype announces.</source>
        <translation>缺少 msgtype 所指的对象“%1”。</translation>
    </message>
    <message>
        <source>The message is of msgtype %1, but %2 was asked for.</source>
        <translation>消息的 msgtype 是 %1，但要求的是 %2。</translation>
    </message>
    <message>
        <source>@all calls everybody.</source>
        <translation>@all 表示提醒所有人。</translation>
    </message>
    <message>
        <source>Members to call</source>
        <translation>提醒的成员</translation>
    </message>
    <message>
        <source>Telephone numbers to call</source>
        <translation>提醒的手机号</translation>
    </message>
    <message>
        <source>Picture as base64</source>
        <translation>图片（base64）</translation>
    </message>
    <message>
        <source>MD5 of the picture</source>
        <translation>图片的 MD5</translation>
    </message>
    <message>
        <source>cannot be asked for with this kind of message: leave it out.</source>
        <translation>不适用于这种消息：请去掉它。</translation>
    </message>
    <message>
        <source>can be 2 for mpnews only: use 0 or 1.</source>
        <translation>只有 mpnews 才能是 2：请用 0 或 1。</translation>
    </message>
    <message>
        <source>has to be 0, 1 or 2.</source>
        <translation>必须是 0、1 或 2。</translation>
    </message>
    <message>
        <source>has to be from 1 to 14400 seconds, which is four hours.</source>
        <translation>必须在 1 到 14400 秒（四小时）之间。</translation>
    </message>
    <message>
        <source>has to be one of: text_notice, news_notice, button_interaction, vote_interaction, multiple_interaction.</source>
        <translation>必须是其中之一：text_notice、news_notice、button_interaction、vote_interaction、multiple_interaction。</translation>
    </message>
    <message>
        <source>is not a kind that can be sent this way: choose another.</source>
        <translation>不能以这种方式发送：请换一种消息类型。</translation>
    </message>
    <message>
        <source>A mini-program notice cannot go to @all: name members, departments or tags.</source>
        <translation>小程序通知不能发给 @all：请指定成员、部门或标签。</translation>
    </message>
    <message>
        <source>%1 names %2 recipients, but %3 are the most of one message: send it in several.</source>
        <translation>%1 有 %2 个接收人，但一条消息最多 %3 个：请分多次发送。</translation>
    </message>
    <message>
        <source>%1 holds an empty id: take it out.</source>
        <translation>%1 里有空的 ID：请去掉它。</translation>
    </message>
    <message>
        <source>%1: id number %2 is none. An id has at most %3 bytes, no spaces and no |.</source>
        <translation>%1：第 %2 个不是有效的 ID。ID 最多 %3 字节，不能含有空格和 |。</translation>
    </message>
    <message>
        <source>touser holds @all, which is everybody, and others beside it: take the others out.</source>
        <translation>touser 里除了表示所有人的 @all 还有其他成员：请去掉其他成员。</translation>
    </message>
    <message>
        <source>A message goes to a group chat or to members, not to both: send it twice.</source>
        <translation>一条消息要么发到群聊，要么发给成员，不能同时：请分两次发送。</translation>
    </message>
    <message>
        <source>The id of the group chat has %1 characters; it has 1 to 32, which are letters and digits.</source>
        <translation>群聊 ID 有 %1 个字符；它应有 1 到 32 个字母和数字。</translation>
    </message>
    <message>
        <source>There is no recipient: name a member, a department or a tag.</source>
        <translation>没有接收人：请指定成员、部门或标签。</translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation>每日消息数</translation>
    </message>
    <message>
        <source>WeCom lets an application send 200 times the number of members a day, counted in recipients: 6000 is for 30 members. What is more waits for the next day.</source>
        <translation>企业微信规定一个应用每天可发送的人次为成员数的 200 倍：30 名成员为 6000。超出的消息等到第二天再发。</translation>
    </message>
    <message>
        <source>holds a space, or another character that is in no key: copy it again.</source>
        <translation>含有空格或其他不该出现的字符：请重新复制。</translation>
    </message>
</context>
<context>
    <name>SendError</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a meaning, and its detail</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>SendTime</name>
    <message>
        <source>In an hour: %1</source>
        <translation>一小时后：%1</translation>
    </message>
    <message>
        <source>This evening: %1</source>
        <translation>今晚：%1</translation>
    </message>
    <message>
        <source>In the morning: %1</source>
        <translation>明早：%1</translation>
    </message>
    <message>
        <source>On Monday: %1</source>
        <translation>下周一：%1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
</context>
<context>
    <name>WaitText</name>
    <message>
        <source>To be sent: %1</source>
        <translation>发送时间：%1</translation>
    </message>
    <message>
        <source>Did not get through; next try: %1</source>
        <translation>没有发通，下次尝试：%1</translation>
    </message>
    <message>
        <source>Until %1: WeCom&apos;s limit</source>
        <translation>等到 %1：企业微信限频</translation>
    </message>
    <message>
        <source>Until %1: as many as a recipient gets in a minute</source>
        <translation>等到 %1：每个接收者每分钟的上限</translation>
    </message>
    <message>
        <source>Until %1: as many as a recipient gets in an hour</source>
        <translation>等到 %1：每个接收者每小时的上限</translation>
    </message>
    <message>
        <source>Until %1: as many as the account sends in a day</source>
        <translation>等到 %1：账号每日的上限</translation>
    </message>
    <message>
        <source>Until %1: it may have arrived, a second one would be dropped</source>
        <translation>等到 %1：可能已送达，重复的会被丢弃</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>排队中</translation>
    </message>
</context>
<context>
    <name>WindowProblems</name>
    <message>
        <source>The accounts cannot be used as they are</source>
        <translation>账号配置无法使用</translation>
    </message>
    <message>
        <source>No message is received or answered.
%1</source>
        <translation>目前不接收也不回复任何消息。
%1</translation>
    </message>
    <message>
        <source>Messages cannot be received: the port is taken</source>
        <translation>无法接收消息：端口已被占用</translation>
    </message>
    <message>
        <source>Another program listens there; sending works all the same. End the other program and try again, or choose another port in Settings, Server.
%1</source>
        <translation>另一个程序正在监听该端口，发送消息不受影响。请结束那个程序后重试，或在“设置”的“服务器”中换一个端口。
%1</translation>
    </message>
    <message>
        <source>Not running: %1</source>
        <translation>未运行：%1</translation>
    </message>
    <message>
        <source>No message is received or answered. Mend this, then try again.
%1</source>
        <translation>目前不接收也不回复任何消息。请排除问题后重试。
%1</translation>
    </message>
    <message>
        <source>Messages cannot be saved</source>
        <translation>消息无法保存</translation>
    </message>
    <message>
        <source>New messages are turned away, and WeCom sends them again, until there is space and access on disk.
%1</source>
        <translation>新消息暂时被拒收，企业微信会重新投递，直到磁盘有空间且可写为止。
%1</translation>
    </message>
    <message>
        <source>config.ini has changed and cannot be used</source>
        <translation>config.ini 已被修改，无法使用</translation>
    </message>
    <message>
        <source>What runs goes on as before.
%1</source>
        <translation>正在运行的部分保持不变。
%1</translation>
    </message>
    <message>
        <source>Nobody answers any longer</source>
        <translation>现在没有程序在应答</translation>
    </message>
    <message>
        <source>The EasyWeChat whose window this was has ended. Start it again, or let this window receive and answer.</source>
        <translation>此窗口所连接的 EasyWeChat 已经结束。请重新启动它，或由此窗口接收并回复消息。</translation>
    </message>
    <message>
        <source>config.ini has disappeared</source>
        <translation>config.ini 不见了</translation>
    </message>
    <message>
        <source>What runs goes on as before, but at the next start there would be no accounts.
%1</source>
        <translation>正在运行的部分保持不变，但下次启动时将没有账号。
%1</translation>
    </message>
</context>
<context>
    <name>ewc::ui::AboutDialog</name>
    <message>
        <source>windows, network, threads</source>
        <translation>窗口、网络、线程</translation>
    </message>
    <message>
        <source>receives messages</source>
        <translation>接收消息</translation>
    </message>
    <message>
        <source>encrypts</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>keeps messages</source>
        <translation>保存消息</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>carries errors</source>
        <translation>传递错误</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>About EasyWeChat</source>
        <translation>关于 EasyWeChat</translation>
    </message>
    <message>
        <source>Answers and sends WeChat Work messages without a fight with the platform.</source>
        <translation>回复和发送企业微信消息，不必再与平台接口较劲。</translation>
    </message>
    <message>
        <source>© 2026 the EasyWeChat authors. Free software: you may use, study, share and change it.</source>
        <translation>© 2026 EasyWeChat 作者。自由软件：你可以使用、研究、分享和修改它。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用了</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Licence: GPL-3.0-or-later</source>
        <translation>许可证：GPL-3.0-or-later(&amp;L)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>复制版本信息(&amp;V)</translation>
    </message>
    <message>
        <source>Copy them for a bug report</source>
        <translation>复制后可贴到问题报告里</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ewc::ui::AccountForm</name>
    <message>
        <source>What is asked for here stands in the &lt;a href=&quot;%1&quot; style=&quot;color:%2&quot;&gt;admin console of WeCom&lt;/a&gt;, where you or an administrator of your company made the application.</source>
        <translation>这里要填的内容都在&lt;a href=&quot;%1&quot; style=&quot;color:%2&quot;&gt;企业微信管理后台&lt;/a&gt;，也就是你或企业管理员创建应用的地方。</translation>
    </message>
    <message>
        <source>&amp;Random</source>
        <translation>随机(&amp;R)</translation>
    </message>
    <message>
        <source>Make up a token, to be entered in the admin console as well</source>
        <translation>随机生成 Token，也要填到管理后台</translation>
    </message>
    <message>
        <source>Random token</source>
        <translation>随机生成 Token</translation>
    </message>
    <message>
        <source>Rand&amp;om</source>
        <translation>随机(&amp;O)</translation>
    </message>
    <message>
        <source>Make up a key, to be entered in the admin console as well</source>
        <translation>随机生成密钥，也要填到管理后台</translation>
    </message>
    <message>
        <source>Random EncodingAESKey</source>
        <translation>随机生成 EncodingAESKey</translation>
    </message>
    <message>
        <source>Callback UR&amp;L</source>
        <translation>回调 UR&amp;L</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the callback URL</source>
        <translation>复制回调 URL</translation>
    </message>
    <message>
        <source>Paste it in the admin console: your app → Receive Messages → Set API → URL.</source>
        <translation>粘贴到管理后台：你的应用 → 接收消息 → 设置API接收 → URL。</translation>
    </message>
    <message>
        <source>Only this computer can reach it: enter the public address under Server.</source>
        <translation>只有本机能访问：请在“服务器”中填写公网地址。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Try whether WeCom&apos;s API can be reached this way</source>
        <translation>试试这样能不能连上企业微信接口</translation>
    </message>
    <message>
        <source>Test the API address</source>
        <translation>测试接口地址</translation>
    </message>
    <message>
        <source>Test the proxy</source>
        <translation>测试代理</translation>
    </message>
</context>
<context>
    <name>ewc::ui::AccountList</name>
    <message>
        <source>(no name)</source>
        <translation>（没有名称）</translation>
    </message>
    <message>
        <source>Something is wrong or missing</source>
        <translation>有内容不对或没有填</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>&amp;New account</source>
        <translation>新建账号(&amp;N)</translation>
    </message>
    <message>
        <source>Add an account (Ctrl+N)</source>
        <translation>添加一个账号（Ctrl+N）</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>复制一份(&amp;P)</translation>
    </message>
    <message>
        <source>Add a copy of this account</source>
        <translation>添加这个账号的副本</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove this account (Delete)</source>
        <translation>删除这个账号（Delete）</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I) …</translation>
    </message>
    <message>
        <source>Add the accounts of another config.ini, or drop the file here</source>
        <translation>添加另一个 config.ini 中的账号，也可以把文件拖到这里</translation>
    </message>
</context>
<context>
    <name>ewc::ui::AccountTestView</name>
    <message>
        <source>For a report: %1</source>
        <translation>供反馈问题时参考：%1</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>Cancel t&amp;he test</source>
        <translation>停止测试(&amp;H)</translation>
    </message>
    <message>
        <source>Hid&amp;e</source>
        <translation>隐藏(&amp;E)</translation>
    </message>
    <message>
        <source>Testing “%1” …</source>
        <translation>正在测试“%1”…</translation>
    </message>
    <message>
        <source>“%1” does not work yet</source>
        <translation>“%1”还不能用</translation>
    </message>
    <message>
        <source>“%1” works</source>
        <translation>“%1”测试通过</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>The way to WeCom is open</source>
        <translation>可以连上企业微信</translation>
    </message>
    <message>
        <source>“%1” can be reached</source>
        <translation>“%1”可以连上</translation>
    </message>
</context>
<context>
    <name>ewc::ui::AccountsPage</name>
    <message>
        <source>The account was not duplicated.</source>
        <translation>账号没有复制成功。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>It leaves the file when you save.</source>
        <translation>保存后才会从文件中删除。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>导入账号</translation>
    </message>
    <message>
        <source>Configuration (*.ini);;All files (*)</source>
        <translation>配置文件 (*.ini);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is nothing to test yet.</source>
        <translation>现在还不能测试。</translation>
    </message>
    <message>
        <source>Mend what is marked in the form, then test again.</source>
        <translation>请先改正表单中标出的内容，再测试。</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Tries what stands here, saved or not. Nobody is sent anything.</source>
        <translation>测试这里填写的内容，无论是否已保存。不会给任何人发消息。</translation>
    </message>
</context>
<context>
    <name>ewc::ui::AnswerBox</name>
    <message>
        <source>A text message can hold %1 bytes, about %2 Chinese characters.</source>
        <translation>一条文本消息最多 %1 字节，约 %2 个汉字。</translation>
    </message>
    <message>
        <source>Send it (Ctrl+Enter)</source>
        <translation>发送（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>输入回复内容</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Close without sending (Esc)</source>
        <translation>关闭，不发送（Esc）</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>发送回复</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>⚠ The answer was not sent. %1</source>
        <translation>⚠ 回复没有发送。%1</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>插入表情</translation>
    </message>
    <message>
        <source>Attach a file or a picture</source>
        <translation>添加文件或图片</translation>
    </message>
</context>
<context>
    <name>ewc::ui::AppearancePage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Seen at once. Cancel puts back what was there.</source>
        <translation>立即生效。点“取消”会恢复原来的设置。</translation>
    </message>
</context>
<context>
    <name>ewc::ui::AttachmentChip</name>
    <message>
        <source>Take the file away</source>
        <translation>移除文件</translation>
    </message>
</context>
<context>
    <name>ewc::ui::AttachmentList</name>
    <message>
        <source>It is being fetched…</source>
        <translation>正在取回…</translation>
    </message>
    <message>
        <source>It could not be fetched: %1</source>
        <translation>无法取回：%1</translation>
    </message>
    <message>
        <source>It is fetched again soon: %1</source>
        <translation>很快会再次取回：%1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of this message</source>
        <translation>这条消息的文件</translation>
    </message>
    <message>
        <source>It is not kept any longer.</source>
        <translation>它已不再保存。</translation>
    </message>
</context>
<context>
    <name>ewc::ui::BrokenFilePage</name>
    <message>
        <source>The configuration cannot be read</source>
        <translation>无法读取配置文件</translation>
    </message>
    <message>
        <source>The configuration cannot be understood</source>
        <translation>配置文件有错误</translation>
    </message>
    <message>
        <source>Make the file readable for you, then try again. EasyWeChat leaves it as it is.</source>
        <translation>请让你的用户能读取这个文件，然后重试。EasyWeChat 不会改动它。</translation>
    </message>
    <message>
        <source>Mend that line with a text editor, then try again. EasyWeChat leaves the file as it is.</source>
        <translation>请用文本编辑器改正这一行，然后重试。EasyWeChat 不会改动这个文件。</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ewc::ui::BubbleActions</name>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制网址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>The sandbox does not have this file any more.</source>
        <translation>沙箱里已经没有这个文件了。</translation>
    </message>
</context>
<context>
    <name>ewc::ui::BubblePreview</name>
    <message>
        <source>In WeCom</source>
        <translation>在企业微信中</translation>
    </message>
    <message>
        <source>In WeChat</source>
        <translation>在微信中</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>ewc::ui::BubbleView</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>复制文字(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ewc::ui::Composer</name>
    <message>
        <source>There is no form for this kind of message.</source>
        <translation>这种消息没有表单。</translation>
    </message>
    <message>
        <source>&amp;Send %1 messages</source>
        <translation>发送 %1 条消息(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>发给(&amp;O)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Edit the message as the JSON that WeCom gets</source>
        <translation>以企业微信收到的 JSON 形式编辑消息</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>插入表情</translation>
    </message>
    <message>
        <source>Send it now (Ctrl+Enter)</source>
        <translation>立即发送（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>In JSON the options stand in the message.</source>
        <translation>JSON 形式下，选项写在消息里。</translation>
    </message>
</context>
<context>
    <name>ewc::ui::DirectoryDialog</name>
    <message>
        <source>Nobody in the directory fits “%1”.</source>
        <translation>通讯录中没有与“%1”相符的对象。</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose recipients</source>
        <translation>选择接收者</translation>
    </message>
    <message>
        <source>Search: name, pinyin, initials or id</source>
        <translation>搜索：姓名、拼音、首字母或 ID</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>搜索通讯录</translation>
    </message>
    <message>
        <source>Departments, members and tags</source>
        <translation>部门、成员和标签</translation>
    </message>
    <message>
        <source>Who fits</source>
        <translation>相符的对象</translation>
    </message>
    <message>
        <source>Nobody to show</source>
        <translation>没有可显示的对象</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ewc::ui::DirectoryTreeModel</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>In no department</source>
        <translation>不属于任何部门</translation>
    </message>
    <message>
        <source>Chosen with the department above</source>
        <translation>已随上级部门选中</translation>
    </message>
</context>
<context>
    <name>ewc::ui::FileChip</name>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>%1 is a program: save it if you trust who sent it.</source>
        <translation>%1 是程序：如果你信任发送者，可以把它保存下来。</translation>
    </message>
    <message>
        <source>The desktop has no program that opens %1.</source>
        <translation>桌面上没有能打开 %1 的程序。</translation>
    </message>
    <message>
        <source>The file is not there any longer: %1</source>
        <translation>文件已经不在了：%1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>ewc::ui::FileEditor</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Choose one, or drop it here.</source>
        <translation>选择一个文件，或拖到这里。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>移除文件</translation>
    </message>
</context>
<context>
    <name>ewc::ui::FilterBar</name>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>收和发</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>只看收到</translation>
    </message>
    <message>
        <source>Only out</source>
        <translation>只看发出</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有成员</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Show only messages that hold this text, or whose member does (Ctrl+F)</source>
        <translation>只显示内容或成员包含此文字的消息（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search text or member</source>
        <translation>搜索内容或成员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Show only messages from and to one member</source>
        <translation>只显示与某位成员往来的消息</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Show only messages that were not, or not certainly, delivered</source>
        <translation>只显示未送达或不确定是否送达的消息</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>重新显示所有消息</translation>
    </message>
</context>
<context>
    <name>ewc::ui::FolderEditor</name>
    <message>
        <source>Choose a folder …</source>
        <translation>选择文件夹 …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>ewc::ui::JsonForm</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a field, and what is wrong with it</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ewc::ui::JsonView</name>
    <message>
        <source>This is too long for a message.</source>
        <translation>作为一条消息太长了。</translation>
    </message>
    <message>
        <source>Line %1: this is no JSON (%2).</source>
        <translation>第 %1 行：不是有效的 JSON（%2）。</translation>
    </message>
    <message>
        <source>The message as JSON</source>
        <translation>JSON 形式的消息</translation>
    </message>
    <message>
        <source>As for message/send, without its recipients. What a form cannot show stays as it is.</source>
        <translation>格式同 message/send，不含接收者。表单显示不了的内容会原样保留。</translation>
    </message>
</context>
<context>
    <name>ewc::ui::KeyboardDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>This window has no keys of its own.</source>
        <translation>这个窗口没有自己的快捷键。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>ewc::ui::KindTabs</name>
    <message>
        <source>Template card</source>
        <translation>模板卡片</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Kinds of messages</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Cards with buttons and lists, made after a template of WeCom</source>
        <translation>按企业微信模板制作的卡片，可带按钮和列表</translation>
    </message>
    <message>
        <source>Other kinds of messages</source>
        <translation>其他消息类型</translation>
    </message>
</context>
<context>
    <name>ewc::ui::LengthMeter</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 个字符</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 / %2 字节</translation>
    </message>
</context>
<context>
    <name>ewc::ui::ListEditor</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a list, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There can be %1 at most.</source>
        <translation>最多 %1 个。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到%1</translation>
    </message>
</context>
<context>
    <name>ewc::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest message in sight (F5)</source>
        <translation>始终显示最新的消息（F5）</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有消息</translation>
    </message>
    <message>
        <source>Type something on the phone at the right and press Enter. Your message and the answer to it appear here.</source>
        <translation>在右侧的手机上输入文字并按回车。你的消息和对它的回复会出现在这里。</translation>
    </message>
    <message>
        <source>Type on the phone</source>
        <translation>在手机上输入</translation>
    </message>
    <message>
        <source>What members write to your application, and what it answers, appears here.</source>
        <translation>成员发给应用的消息和应用的回复会出现在这里。</translation>
    </message>
    <message>
        <source>In the WeCom admin console, let your application receive messages at the address under which the outside reaches %1. What members write then appears here.</source>
        <translation>请在企业微信管理后台，把应用“接收消息”的 URL 设为外网可访问到 %1 的地址。之后成员发来的消息会出现在这里。</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Only messages with this &amp;member</source>
        <translation>只看与该成员往来的消息(&amp;M)</translation>
    </message>
    <message>
        <source>Only this &amp;kind</source>
        <translation>只看这一类型(&amp;K)</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No message is like that</source>
        <translation>没有符合条件的消息</translation>
    </message>
    <message>
        <source>Nothing in the log matches what is chosen above.</source>
        <translation>日志中没有符合上方筛选条件的消息。</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>显示所有消息</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>ewc::ui::LongTextChoice</name>
    <message>
        <source>Too &amp;long for one:</source>
        <translation>一条放不下(&amp;L)：</translation>
    </message>
    <message>
        <source>send %1 messages</source>
        <translation>分成 %1 条发送</translation>
    </message>
    <message>
        <source>send it as a file</source>
        <translation>作为文件发送</translation>
    </message>
    <message>
        <source>do not send it</source>
        <translation>不发送</translation>
    </message>
</context>
<context>
    <name>ewc::ui::MainWindow</name>
    <message>
        <source>EasyWeChat</source>
        <translation>EasyWeChat</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>All messages, in and out</source>
        <translation>所有收发的消息</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Accounts, server, language (Ctrl+,)</source>
        <translation>账号、服务器、语言（Ctrl+,）</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Program log</source>
        <translation>程序日志(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About EasyWeChat</source>
        <translation>关于 EasyWeChat(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Let this window &amp;answer</source>
        <translation>由此窗口应答(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;Settings</source>
        <translation>打开设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write it again</source>
        <translation>重新写入(&amp;W)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Write to members, and see what became of it</source>
        <translation>给成员写消息，并查看发送结果</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>写新消息</translation>
    </message>
</context>
<context>
    <name>ewc::ui::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>隐藏这条消息</translation>
    </message>
</context>
<context>
    <name>ewc::ui::MessageDetails</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Choose a message above to see all about it.</source>
        <translation>在上方选择一条消息，查看它的全部内容。</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Decoded (JSON)</source>
        <translation>解密后（JSON）</translation>
    </message>
    <message>
        <source>Decoded (XML)</source>
        <translation>解密后（XML）</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>密文</translation>
    </message>
    <message>
        <source>The encrypted request as it arrived; kept for seven days</source>
        <translation>收到时的加密请求，保留七天</translation>
    </message>
    <message>
        <source>The decoded message</source>
        <translation>解密后的消息</translation>
    </message>
    <message>
        <source>The encrypted request</source>
        <translation>加密的请求</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>ewc::ui::MessageForm</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a field, and what is wrong with it</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ewc::ui::MessageOptions</name>
    <message>
        <source>not twice in %1 min</source>
        <translation>%1 分钟内不重复</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation>选项：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>may be forwarded</source>
        <translation>可以转发</translation>
    </message>
    <message>
        <source>confidential: with a watermark, not to be forwarded</source>
        <translation>保密：带水印，不可转发</translation>
    </message>
    <message>
        <source>to be forwarded inside the company only</source>
        <translation>仅限企业内转发</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>replace $userName=ID$ with names</source>
        <translation>把 $userName=ID$ 换成姓名</translation>
    </message>
    <message>
        <source>Only applications of third parties need this: WeCom puts the name of the member or department in its place.</source>
        <translation>只有第三方应用需要：企业微信会换成成员或部门的名称。</translation>
    </message>
    <message>
        <source>do not deliver the same again for</source>
        <translation>不重复投递相同消息，时间：</translation>
    </message>
    <message>
        <source>WeCom drops a message that is exactly like one that was sent within this time.</source>
        <translation>在此时间内与之前完全相同的消息，企业微信不再投递。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>How WeCom is to treat the message</source>
        <translation>企业微信如何处理这条消息</translation>
    </message>
</context>
<context>
    <name>ewc::ui::MessagePane</name>
    <message>
        <source>&amp;Answer</source>
        <translation>回复(&amp;A)</translation>
    </message>
    <message>
        <source>Write to the member of this message (Ctrl+R)</source>
        <translation>给这条消息的成员写回复（Ctrl+R）</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the text of this message (Ctrl+C)</source>
        <translation>复制这条消息的内容（Ctrl+C）</translation>
    </message>
    <message>
        <source>Copy as &amp;decoded (XML or JSON)</source>
        <translation>复制解密后的原文（XML 或 JSON）(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ewc::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到“%1”</translation>
    </message>
</context>
<context>
    <name>ewc::ui::NoAccountPage</name>
    <message>
        <source>No account yet</source>
        <translation>还没有账号</translation>
    </message>
    <message>
        <source>An account connects EasyWeChat to an application of your company in WeCom. Add one, or drop the config.ini of another installation here.</source>
        <translation>账号把 EasyWeChat 和你企业在企业微信中的应用连接起来。请添加一个，或把其他安装的 config.ini 拖到这里。</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount</source>
        <translation>添加账号(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ewc::ui::PhoneClient</name>
    <message>
        <source>Your application did not answer.</source>
        <translation>应用没有应答。</translation>
    </message>
    <message>
        <source>Your application answered with HTTP %1.</source>
        <translation>应用返回了 HTTP %1。</translation>
    </message>
</context>
<context>
    <name>ewc::ui::PhoneDock</name>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Phones appear here when the sandbox is ready.</source>
        <translation>沙箱就绪后，手机会显示在这里。</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Members whose phones are open</source>
        <translation>已打开手机的成员</translation>
    </message>
    <message>
        <source>Take the phone of another member (Ctrl+T)</source>
        <translation>拿起另一位成员的手机 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Take the phone of another member</source>
        <translation>拿起另一位成员的手机</translation>
    </message>
    <message>
        <source>Close this phone</source>
        <translation>关闭这部手机</translation>
    </message>
</context>
<context>
    <name>ewc::ui::PhoneInput</name>
    <message>
        <source>It is no file.</source>
        <translation>这不是一个文件。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>It has %1, and %2 is the most.</source>
        <translation>大小为 %1，上限是 %2。</translation>
    </message>
    <message>
        <source>Send a picture, a voice, a file, a place or a link, enter or subscribe</source>
        <translation>发送图片、语音、文件、位置或链接，进入应用或关注</translation>
    </message>
    <message>
        <source>More to send</source>
        <translation>发送其他内容</translation>
    </message>
    <message>
        <source>Waiting for the application …</source>
        <translation>正在等待应用…</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>输入消息</translation>
    </message>
    <message>
        <source>Message to type on the phone</source>
        <translation>在手机上输入的消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>ewc::ui::PhoneModel</name>
    <message>
        <source>You: %1</source>
        <translation>你：%1</translation>
    </message>
    <message>
        <source>The application gave no reply</source>
        <translation>应用没有回复</translation>
    </message>
    <message>
        <source>WeCom would ignore this reply: %1</source>
        <translation>企业微信会忽略这条回复：%1</translation>
    </message>
    <message>
        <source>Application, as reply: %1</source>
        <translation>应用回复：%1</translation>
    </message>
    <message>
        <source>Application, as message: %1</source>
        <translation>应用消息：%1</translation>
    </message>
    <message>
        <source>reply</source>
        <comment>how it came</comment>
        <translation>回复</translation>
    </message>
    <message>
        <source>message</source>
        <comment>how it came</comment>
        <translation>消息</translation>
    </message>
    <message>
        <source>%1, in the answer to what was sent from here</source>
        <translation>%1，对这里所发内容的被动回复</translation>
    </message>
    <message>
        <source>%1, sent by the application of its own accord</source>
        <translation>%1，应用主动发送的消息</translation>
    </message>
    <message>
        <source>The application took a message back</source>
        <translation>应用撤回了一条消息</translation>
    </message>
    <message>
        <source>A message in “%1” was taken back</source>
        <translation>“%1”中的一条消息已撤回</translation>
    </message>
    <message>
        <source>You answered a card</source>
        <translation>你操作了一张卡片</translation>
    </message>
    <message>
        <source>group message</source>
        <comment>how it came</comment>
        <translation>群消息</translation>
    </message>
    <message>
        <source>robot</source>
        <comment>how it came</comment>
        <translation>机器人</translation>
    </message>
    <message>
        <source>%1, sent by the application to a group chat</source>
        <translation>%1，应用发到群聊的消息</translation>
    </message>
    <message>
        <source>%1, sent by a group robot</source>
        <translation>%1，群机器人发送的消息</translation>
    </message>
    <message>
        <source>Application, in the chat “%1”: %2</source>
        <translation>应用在群聊“%1”中：%2</translation>
    </message>
    <message>
        <source>Robot, in the chat “%1”: %2</source>
        <translation>机器人在群聊“%1”中：%2</translation>
    </message>
</context>
<context>
    <name>ewc::ui::PhoneTabs</name>
    <message>
        <source>Put this phone away (Ctrl+W)</source>
        <translation>收起这部手机 (Ctrl+W)</translation>
    </message>
    <message>
        <source>Put this phone away</source>
        <translation>收起这部手机</translation>
    </message>
    <message>
        <source>%1: %2 not read</source>
        <translation>%1：%2 条未读</translation>
    </message>
</context>
<context>
    <name>ewc::ui::PhoneView</name>
    <message>
        <source>⚠ “%1” was not delivered. %2</source>
        <translation>⚠ “%1”未送达。%2</translation>
    </message>
    <message>
        <source>Messages on the phone</source>
        <translation>手机上的消息</translation>
    </message>
    <message>
        <source>This is the WeChat Work of %1. What you type below goes to your application, and its answer appears here.</source>
        <translation>这是%1的企业微信。在下方输入的内容会发给你的应用，应用的回复会显示在这里。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>⚠ “%1” was not sent. %2</source>
        <translation>⚠ “%1”未发送。%2</translation>
    </message>
    <message>
        <source>Answering a card</source>
        <translation>操作卡片</translation>
    </message>
</context>
<context>
    <name>ewc::ui::PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>This is no picture that can be shown.</source>
        <translation>这不是可以显示的图片。</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ewc::ui::PictureThumb</name>
    <message>
        <source>This picture cannot be shown here</source>
        <translation>这里无法显示这张图片</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>打开图片</translation>
    </message>
</context>
<context>
    <name>ewc::ui::PreviewPane</name>
    <message>
        <source>On the phone</source>
        <translation>手机上的样子</translation>
    </message>
    <message>
        <source>Members who read it in WeChat (微信) do not see this kind; WeCom (企业微信) shows it.</source>
        <translation>在微信里看不到这种消息，企业微信里可以看到。</translation>
    </message>
    <message>
        <source>The message appears here while you write it.</source>
        <translation>一边写，这里一边显示消息的样子。</translation>
    </message>
</context>
<context>
    <name>ewc::ui::ProgramLogDialog</name>
    <message>
        <source>Program log</source>
        <translation>程序日志</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>Everything, for developers</source>
        <translation>全部（供开发者使用）</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>始终显示最新的一行</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>所选行的全文</translation>
    </message>
    <message>
        <source>Choose a line to read all of it.</source>
        <translation>选中一行即可阅读全文。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>复制所选的行；未选择时复制显示的全部</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Begin with an empty list</source>
        <translation>从空列表重新开始</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>No line has the text that you search for, or not at this level.</source>
        <translation>在这个级别上，没有含有所搜文字的日志行。</translation>
    </message>
    <message>
        <source>What the program does, and what goes wrong, appears here.</source>
        <translation>程序做了什么、出了什么问题，都会显示在这里。</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>显示全部(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ewc::ui::ProgramLogModel</name>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>WeCom API</source>
        <translation>企业微信 API</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RecipientBook</name>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation>部门 %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>all who can see the application</source>
        <translation>所有能看到该应用的人</translation>
    </message>
    <message>
        <source>group chat</source>
        <translation>群聊</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 位成员</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 位成员</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RecipientChip</name>
    <message>
        <source>not in the directory</source>
        <translation>不在通讯录中</translation>
    </message>
    <message>
        <source>Delete takes it out</source>
        <translation>按 Delete 移除</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RecipientField</name>
    <message>
        <source>%1 more and</source>
        <translation>另有 %1 个，以及</translation>
    </message>
    <message>
        <source>To whom you sent lately. Type to find others.</source>
        <translation>最近发送过的对象。输入文字可查找其他人。</translation>
    </message>
    <message>
        <source>Enter takes “%1” as an id.</source>
        <translation>按回车把“%1”作为 ID。</translation>
    </message>
    <message>
        <source>Nobody in the directory fits “%1”. Enter takes it as an id all the same.</source>
        <translation>通讯录中没有与“%1”相符的对象。按回车仍可把它作为 ID。</translation>
    </message>
    <message>
        <source>Nobody in the directory fits “%1”, and it can be no id either: ids are letters, digits and _ - . @</source>
        <translation>通讯录中没有与“%1”相符的对象，它也不可能是 ID：ID 只含字母、数字和 _ - . @</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>添加接收者</translation>
    </message>
    <message>
        <source>A name, pinyin, initials or an id. Down shows who fits, Enter takes the first one, Backspace takes the last one out.</source>
        <translation>姓名、拼音、首字母或 ID。向下键显示相符的对象，回车选第一个，退格键移除最后一个。</translation>
    </message>
    <message>
        <source>Show all recipients</source>
        <translation>显示全部接收者</translation>
    </message>
    <message>
        <source>%1 more fit: type on.</source>
        <translation>还有 %1 个符合：请继续输入。</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RecipientPicker</name>
    <message>
        <source>“%1” is not a recipient yet: choose one from the list, or take it out.</source>
        <translation>“%1”还不是接收者：请从列表中选择，或者删去。</translation>
    </message>
    <message>
        <source>Choose at least one recipient.</source>
        <translation>请至少选择一个接收者。</translation>
    </message>
    <message>
        <source>%1 members are too many: one message may name %2 at most. Take out %3, or choose departments or tags in their place.</source>
        <translation>%1 位成员太多：一条消息最多可指定 %2 位。请移除 %3 位，或者改选部门或标签。</translation>
    </message>
    <message>
        <source>%1 departments are too many: one message may name %2 at most. Take out %3, or choose a department above them.</source>
        <translation>%1 个部门太多：一条消息最多可指定 %2 个。请移除 %3 个，或者改选上级部门。</translation>
    </message>
    <message>
        <source>%1 tags are too many: one message may name %2 at most. Take out %3.</source>
        <translation>%1 个标签太多：一条消息最多可指定 %2 个。请移除 %3 个。</translation>
    </message>
    <message>
        <source>Send this to everybody who can see the application?</source>
        <translation>要发送给所有能看到该应用的人吗？</translation>
    </message>
    <message>
        <source>You can type ids all the same: zhangsan, party:2 for a department, tag:1 for a tag.</source>
        <translation>你仍可直接输入 ID：zhangsan；部门写 party:2，标签写 tag:1。</translation>
    </message>
    <message>
        <source>The directory is being read…</source>
        <translation>正在读取通讯录…</translation>
    </message>
    <message>
        <source>The platform does not let this application read the directory: %1 %2</source>
        <translation>平台不允许该应用读取通讯录：%1 %2</translation>
    </message>
    <message>
        <source>The directory could not be read: %1 Try “Refresh” later.</source>
        <translation>无法读取通讯录：%1 请稍后再点“刷新”。</translation>
    </message>
    <message>
        <source>Without its secret this account can neither read the directory nor send.</source>
        <translation>缺少 Secret，该账号既不能读取通讯录，也不能发送。</translation>
    </message>
    <message>
        <source>The directory was not read yet: choose “Refresh”.</source>
        <translation>还没有读取通讯录：请点“刷新”。</translation>
    </message>
    <message>
        <source>This application sees nobody: give it a visible range in the admin console, then choose “Refresh”.</source>
        <translation>该应用看不到任何人：请在管理后台设置它的可见范围，然后点“刷新”。</translation>
    </message>
    <message>
        <source>A group robot sends to the one group that it was added to: its key says which.</source>
        <translation>群机器人只向它所在的那个群发送：由它的 key 决定是哪个群。</translation>
    </message>
    <message>
        <source>Type a name, pinyin, initials or an id, or paste a list of ids.</source>
        <translation>输入姓名、拼音、首字母或 ID，也可以粘贴一串 ID。</translation>
    </message>
    <message>
        <source>Everybody who can see the application gets it; you are asked first.</source>
        <translation>所有能看到该应用的人都会收到；发送前会先问你。</translation>
    </message>
    <message>
        <source>All in this group chat get it.</source>
        <translation>该群聊的所有人都会收到。</translation>
    </message>
    <message>
        <source>Refresh: read the directory from the platform again</source>
        <translation>刷新：重新从平台读取通讯录</translation>
    </message>
    <message>
        <source>Refresh the directory</source>
        <translation>刷新通讯录</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose from departments, members and tags</source>
        <translation>从部门、成员和标签中选择</translation>
    </message>
    <message>
        <source>The robot&apos;s group</source>
        <translation>机器人所在的群</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>发给谁？</translation>
    </message>
    <message>
        <source>Send this to everybody who can see the application? As far as the directory tells, that is %1.</source>
        <translation>要发送给所有能看到该应用的人吗？据通讯录所示，共 %1。</translation>
    </message>
    <message>
        <source>1 member gets it.</source>
        <translation>1 位成员会收到。</translation>
    </message>
    <message>
        <source>%1 members get it.</source>
        <translation>%1 位成员会收到。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 和另外 %2 个</translation>
    </message>
    <message>
        <source>Not in the directory: %1. Whoever of them exists gets it.</source>
        <translation>不在通讯录中：%1。其中存在的也会收到。</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RecordBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>重新录音</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Click to begin and click to end, or hold while you speak</source>
        <translation>点一下开始，再点一下结束；或者按住说话</translation>
    </message>
    <message>
        <source>Discard the recording</source>
        <translation>丢弃录音</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RecordDialog</name>
    <message>
        <source>Record a voice</source>
        <translation>录制语音</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>ewc::ui::SchemaDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ewc::ui::SchemaForm</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a field, and what is wrong with it</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>ewc::ui::SecretEditor</name>
    <message>
        <source>Show while pressed</source>
        <translation>按住时显示</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>复制密钥内容</translation>
    </message>
</context>
<context>
    <name>ewc::ui::SendLaterButton</name>
    <message>
        <source>Choose a time …</source>
        <translation>选择时间…</translation>
    </message>
    <message>
        <source>Send &amp;later</source>
        <translation>定时发送(&amp;L)</translation>
    </message>
    <message>
        <source>Choose when it is sent</source>
        <translation>选择发送时间</translation>
    </message>
</context>
<context>
    <name>ewc::ui::SendLaterDialog</name>
    <message>
        <source>It waits in the outbox, on disk, and leaves at that time if EasyWeChat is running; otherwise as soon as it runs again.</source>
        <translation>消息保存在磁盘上的发件箱里，到时由运行中的 EasyWeChat 发出；如果那时没有运行，则在下次启动后立即发出。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Send then</source>
        <translation>到时发送(&amp;S)</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>定时发送</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ewc::ui::SendPage</name>
    <message>
        <source>What you were writing was put away.</source>
        <translation>已收起你正在写的内容。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回去</translation>
    </message>
    <message>
        <source>Send to everybody</source>
        <translation>发给所有人</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>消息没有发送。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Being prepared …</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件账号</translation>
    </message>
    <message>
        <source>The account that sends</source>
        <translation>用哪个账号发送</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Show how it will look on a phone</source>
        <translation>显示消息在手机上的样子</translation>
    </message>
    <message>
        <source>No account that can send yet</source>
        <translation>还没有可以发送的账号</translation>
    </message>
    <message>
        <source>Messages go out through an application or a group robot of your company in WeCom. Connect one, and write to its members from here.</source>
        <translation>消息通过你企业的企业微信应用或群机器人发出。连接一个账号后，就可以在这里给成员写消息。</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>连接账号</translation>
    </message>
    <message>
        <source>It goes to everybody who can see the application.</source>
        <translation>将发给所有能看到该应用的人。</translation>
    </message>
</context>
<context>
    <name>ewc::ui::SentDetails</name>
    <message>
        <source>%1, %2</source>
        <comment>verdict, and when it was sent</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>发给 %1</translation>
    </message>
    <message>
        <source>the group of the robot</source>
        <translation>机器人所在的群</translation>
    </message>
    <message>
        <source>Tries so far: %1</source>
        <translation>已尝试 %1 次</translation>
    </message>
    <message>
        <source>It was sent, but the answer did not come: it may have arrived. It is not repeated by itself; ask those who should have got it.</source>
        <translation>消息已发出，但没有收到结果：可能已经送达。不会自动重发，请向接收者确认。</translation>
    </message>
    <message>
        <source>WeCom said: %1 (%2)</source>
        <translation>企业微信返回：%1（%2）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
</context>
<context>
    <name>ewc::ui::SentHistory</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sent and waiting</source>
        <translation>已发送和等待中</translation>
    </message>
    <message>
        <source>Try it: “你好” to zhangsan</source>
        <translation>试一试：给 zhangsan 发“你好”</translation>
    </message>
    <message>
        <source>What you send appears here, with what WeCom says about it.</source>
        <translation>你发送的消息及企业微信的结果会显示在这里。</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Do not wait any longer</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Keep it until you resume it</source>
        <translation>保留，直到你继续</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Send it when it is its turn</source>
        <translation>轮到时发送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not send it (Del)</source>
        <translation>不发送（Del）</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再发一次</translation>
    </message>
    <message>
        <source>Send the same once more</source>
        <translation>再发一次相同的消息</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Put it into the form above, to change it and send it then</source>
        <translation>放到上面的表单里，修改后再发送</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take it back from those who read it in WeCom; possible for 24 hours</source>
        <translation>从企业微信成员处撤回，24 小时内有效</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy its text (Ctrl+C)</source>
        <translation>复制文字（Ctrl+C）</translation>
    </message>
</context>
<context>
    <name>ewc::ui::SettingsDialog</name>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>还没有保存。</translation>
    </message>
    <message>
        <source>%1
Mend it, or cancel.</source>
        <translation>%1
请改正，或点“取消”。</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
    <message>
        <source>You have changed something.</source>
        <translation>你有未保存的修改。</translation>
    </message>
    <message>
        <source>It is lost if you leave without saving.</source>
        <translation>不保存就离开，这些修改会丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃修改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ewc::ui::StatusLine</name>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>没有账号</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账号</translation>
    </message>
    <message>
        <source>Back to your accounts</source>
        <translation>回到你的账号</translation>
    </message>
    <message>
        <source>Try in the sandbox</source>
        <translation>在沙箱中试用</translation>
    </message>
    <message>
        <source>%1: at %2 a request was refused. %3</source>
        <translation>%1：%2 拒绝了一个请求。%3</translation>
    </message>
    <message>
        <source>%1: WeCom verified the address at %2.</source>
        <translation>%1：企业微信于 %2 验证了此地址。</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>The server is about to listen.</source>
        <translation>服务器即将开始监听。</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>监听 %1</translation>
    </message>
    <message>
        <source>WeCom, or the sandbox, delivers messages to %1.</source>
        <translation>企业微信（或沙箱）把消息投递到 %1。</translation>
    </message>
    <message>
        <source>Window of process %1</source>
        <translation>进程 %1 的窗口</translation>
    </message>
    <message>
        <source>Another EasyWeChat (process %1) receives and answers at %2. This window shows what it does and sends through it.</source>
        <translation>另一个 EasyWeChat（进程 %1）正在 %2 接收并回复。此窗口显示它的活动，并通过它发送消息。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>No message is received or answered.</source>
        <translation>目前不接收也不回复任何消息。</translation>
    </message>
    <message>
        <source>WeCom gives an access token for two hours at a time. EasyWeChat fetches the next one by itself when it is needed.</source>
        <translation>企业微信每次发放的 access_token 有效期为两小时。需要时 EasyWeChat 会自动获取新的。</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>尚无 token</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>token 已过期</translation>
    </message>
    <message>
        <source>Token %1 h %2 min</source>
        <translation>token 剩 %1 小时 %2 分</translation>
    </message>
    <message>
        <source>Token %1 min</source>
        <translation>token 剩 %1 分钟</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Messages of today that were not, or not certainly, delivered: %1.</source>
        <translation>今日未送达或不确定是否送达的消息：%1 条。</translation>
    </message>
    <message>
        <source>Phone not connected</source>
        <translation>手机未连接</translation>
    </message>
    <message>
        <source>The sandbox cannot deliver what is typed on the phone.
%1</source>
        <translation>沙箱无法投递手机上输入的内容。
%1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>The account whose messages are shown</source>
        <translation>显示哪个账号的消息</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>查看(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ewc::ui::VoiceButton</name>
    <message>
        <source>Stop the voice</source>
        <translation>停止播放语音</translation>
    </message>
    <message>
        <source>Play the voice, %1</source>
        <translation>播放语音，%1</translation>
    </message>
    <message>
        <source>Play the voice</source>
        <translation>播放语音</translation>
    </message>
</context>
<context>
    <name>ewc::ui::WelcomeStrip</name>
    <message>
        <source>Hide this line</source>
        <translation>隐藏此行</translation>
    </message>
    <message>
        <source>Type on the phone</source>
        <translation>在手机上输入</translation>
    </message>
    <message>
        <source>See it in the log</source>
        <translation>在日志中查看</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>第 %1 步，已完成：%2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>Try it:</source>
        <translation>试一试：</translation>
    </message>
    <message>
        <source>Write to your application as one of its members: go to the phone</source>
        <translation>以成员身份给应用发消息：转到手机</translation>
    </message>
    <message>
        <source>What was written, and what was answered: go to the log</source>
        <translation>发了什么，回了什么：转到日志</translation>
    </message>
    <message>
        <source>&amp;Connect a real account</source>
        <translation>连接真实账号(&amp;C)</translation>
    </message>
    <message>
        <source>Enter what the WeCom admin console shows about your application</source>
        <translation>填写企业微信管理后台里该应用的信息</translation>
    </message>
    <message>
        <source>&amp;Import config.ini…</source>
        <translation>导入 config.ini(&amp;I)…</translation>
    </message>
    <message>
        <source>Take over the accounts of an existing config.ini</source>
        <translation>接管已有 config.ini 中的账号</translation>
    </message>
</context>
<context>
    <name>ewc::ui::WindowDialogs</name>
    <message>
        <source>Import accounts</source>
        <translation>导入账号</translation>
    </message>
    <message>
        <source>Configuration files (*.ini);;All files (*)</source>
        <translation>配置文件 (*.ini);;所有文件 (*)</translation>
    </message>
</context>
</TS>
