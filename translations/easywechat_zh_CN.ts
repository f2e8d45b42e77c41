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
    <message>
        <source>%1: is too large.</source>
        <translation>%1：太大。</translation>
    </message>
    <message>
        <source>warning: “%1” never answers: “%2” before it always does.</source>
        <translation>警告：“%1”永远不会回复：排在前面的“%2”总会先回复。</translation>
    </message>
    <message>
        <source>%1: nothing is wrong. Rules: %2</source>
        <translation>%1：没有问题。规则：%2 条</translation>
    </message>
    <message>
        <source>There has to be check FILE or test FILE &quot;TEXT&quot;.</source>
        <translation>须写 check FILE 或 test FILE &quot;TEXT&quot;。</translation>
    </message>
    <message>
        <source>Checks a file of rules, or tries it on a message.</source>
        <translation>检查规则文件，或用一条消息试一试。</translation>
    </message>
    <message>
        <source>check tells what is wrong with a rules.json, each with its line, and which rules can
never answer. test tells which rule answers TEXT and why, and what it would say.
Nothing is sent, no program is run. FILE may be - for standard input.
Exit codes of check: 0 nothing is wrong, 2 something is.
Exit codes of test: 0 a rule answers, 1 none does, 2 something is wrong with FILE.</source>
        <translation>check 指出 rules.json 里的问题及所在的行，以及哪些规则永远不会回复。
test 说明哪条规则回复 TEXT、为什么、会说什么。
不会发送任何消息，也不会运行程序。FILE 可以是 -，表示标准输入。
check 的退出码：0 没有问题，2 有问题。
test 的退出码：0 有规则回复，1 没有规则回复，2 FILE 有问题。</translation>
    </message>
    <message>
        <source>see the menu at the bottom of the app</source>
        <translation>查看应用底部的菜单</translation>
    </message>
    <message>
        <source>tell of an approval or a change of the contacts; nobody sends it</source>
        <translation>通知审批或通讯录变更；没有发送人</translation>
    </message>
    <message>
        <source>The changed rules cannot be used, those of before stay in force.</source>
        <translation>更改后的规则无法使用，仍沿用之前的规则。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) in force</source>
        <translation>
            <numerusform>%n 条规则已生效</numerusform>
        </translation>
    </message>
    <message>
        <source>--echo answers without rules: there cannot be --rules as well.</source>
        <translation>--echo 不使用规则来回复，不能同时使用 --rules。</translation>
    </message>
    <message>
        <source>Notification: %1</source>
        <translation>通知：%1</translation>
    </message>
    <message>
        <source>Answer each text with itself, and ask no rules.</source>
        <translation>把每条文本原样回复，不使用规则。</translation>
    </message>
    <message>
        <source>Answer by the rules in this file instead of those in the data folder; a changed file is taken up if it is good.</source>
        <translation>按此文件中的规则回复，而不使用数据文件夹中的规则；文件更改后，若无错误则立即生效。</translation>
    </message>
    <message>
        <source>--place has to be latitude and longitude: 39.9,116.4</source>
        <translation>--place 须是纬度和经度：39.9,116.4</translation>
    </message>
    <message>
        <source>--type has to be one of: %1</source>
        <translation>--type 须是其中之一：%1</translation>
    </message>
    <message>
        <source>--type event and --event NAME belong together.</source>
        <translation>--type event 和 --event NAME 须一起使用。</translation>
    </message>
    <message>
        <source>The member USER writes.</source>
        <translation>由成员 USER 发来。</translation>
    </message>
    <message>
        <source>It is no text, but image, voice, video, file, location, link, event.</source>
        <translation>不是文本，而是 image、voice、video、file、location、link、event。</translation>
    </message>
    <message>
        <source>What happens: click, subscribe, enter_agent …</source>
        <translation>发生的事件：click、subscribe、enter_agent……</translation>
    </message>
    <message>
        <source>The key of the button.</source>
        <translation>按钮的 key。</translation>
    </message>
    <message>
        <source>When it comes: 09:30, or 2026-11-24T09:30. Otherwise now.</source>
        <translation>收到的时间：09:30，或 2026-11-24T09:30。不写则为现在。</translation>
    </message>
    <message>
        <source>What the member is called.</source>
        <translation>成员的姓名。</translation>
    </message>
    <message>
        <source>The departments of the member, by id.</source>
        <translation>成员所在的部门，按 ID。</translation>
    </message>
    <message>
        <source>The tags of the member, by id.</source>
        <translation>成员的标签，按 ID。</translation>
    </message>
    <message>
        <source>Where a location is.</source>
        <translation>位置在哪里。</translation>
    </message>
    <message>
        <source>How large a file is.</source>
        <translation>文件的大小。</translation>
    </message>
    <message>
        <source>The rule ID answered the message before, a minute ago.</source>
        <translation>一分钟前的上一条消息由规则 ID 回复。</translation>
    </message>
    <message>
        <source>The variable NAME is VALUE.</source>
        <translation>变量 NAME 的值为 VALUE。</translation>
    </message>
    <message>
        <source>Tell of each rule, also of those that do not match.</source>
        <translation>逐条说明，也包括没有匹配的规则。</translation>
    </message>
    <message>
        <source>--at has to be a time: 09:30, or 2026-11-24T09:30</source>
        <translation>--at 须是时间：09:30，或 2026-11-24T09:30</translation>
    </message>
    <message>
        <source>--size has to be a number.</source>
        <translation>--size 须是数字。</translation>
    </message>
    <message>
        <source>- other rules: %1; --all tells of each</source>
        <translation>- 另有 %1 条规则；加 --all 逐条说明</translation>
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
    <message>
        <source>No rule was needed: the program answered by itself.</source>
        <translation>不需要规则：程序自己回复了。</translation>
    </message>
    <message>
        <source>It was accepted without an answer: no rule answered it.</source>
        <translation>已接收但没有回复：没有规则回复它。</translation>
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
    <name>Presets</name>
    <message>
        <source>Echo</source>
        <translation>原样回复</translation>
    </message>
    <message>
        <source>Answers each text with itself: to see that messages come and go.</source>
        <translation>收到什么文本就回复什么：用来确认消息能收能发。</translation>
    </message>
    <message>
        <source>Keyword table</source>
        <translation>关键词回复</translation>
    </message>
    <message>
        <source>Some keywords with their answers, and help for who writes none of them. Put in your own; a table of them can be imported as CSV.</source>
        <translation>几个关键词和回复，没有命中时给出提示。换成你自己的内容；也可以从 CSV 表格导入。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Greets who can use the app from now on, and once a day who opens it.</source>
        <translation>被关注回复：向刚能使用应用的成员致意，并在成员每天第一次打开应用时问好。</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>When no other rule answers: says that somebody will, or when you are at work. At most once an hour for each member.</source>
        <translation>没有其他规则回复时：告诉对方稍后有人回复，或者告知上班时间。每个成员每小时最多一次。</translation>
    </message>
    <message>
        <source>Hand-over to a person</source>
        <translation>转人工</translation>
    </message>
    <message>
        <source>Who asks for a person gets one: the rules keep still for an hour. Choose who is told.</source>
        <translation>成员要求转人工时：规则静默一小时。请选择通知谁。</translation>
    </message>
    <message>
        <source>Alert forwarding</source>
        <translation>告警转发</translation>
    </message>
    <message>
        <source>Shows messages that speak of an alert on the desktop. To pass them on, choose who gets them and switch the second rule on.</source>
        <translation>把提到告警的消息显示在桌面上。要转发给同事，请选择接收人并启用第二条规则。</translation>
    </message>
    <message>
        <source>Monkey monitor</source>
        <translation>程序猿搬砖监控器</translation>
    </message>
    <message>
        <source>The classic: photo or video of the programmer at work, on demand. Until there are actions for the camera it answers with texts.</source>
        <translation>经典示例：随时查看程序猿搬砖的照片或视频。在有摄像头动作之前，先用文本回复。</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Please wait patiently for the photo.</source>
        <translation>请耐心等待拍照</translation>
    </message>
    <message>
        <source>Please wait patiently for the video.</source>
        <translation>请耐心等待录制视频</translation>
    </message>
    <message>
        <source>I do not understand what you want.</source>
        <translation>无法理解您的要求</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>无线网络</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Today there are noodles, rice and dumplings.</source>
        <translation>今天有面条、米饭和饺子。</translation>
    </message>
    <message>
        <source>The guests&apos; Wi-Fi is called GUEST. Ask at the reception for its password.</source>
        <translation>访客无线网络名称是 GUEST，密码请向前台索取。</translation>
    </message>
    <message>
        <source>You find us at 1 Science Road.</source>
        <translation>我们在科学大道 1 号。</translation>
    </message>
    <message>
        <source>Write one of these: menu, wifi, address.</source>
        <translation>请发送以下关键词之一：菜单、无线、地址。</translation>
    </message>
    <message>
        <source>Welcome a new member</source>
        <translation>欢迎新成员</translation>
    </message>
    <message>
        <source>Greet once a day</source>
        <translation>每天问好一次</translation>
    </message>
    <message>
        <source>Welcome, {sender.name}! Write anything, and I shall answer.</source>
        <translation>欢迎你，{sender.name}！发消息给我，我会回复。</translation>
    </message>
    <message>
        <source>Hello {sender.name}, what can I do for you?</source>
        <translation>你好，{sender.name}，有什么可以帮你？</translation>
    </message>
    <message>
        <source>During working hours</source>
        <translation>工作时间内</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>工作时间外</translation>
    </message>
    <message>
        <source>We have got your message, and somebody will answer soon.</source>
        <translation>消息已收到，稍后会有人回复你。</translation>
    </message>
    <message>
        <source>We are at work from Monday to Friday, 9:00 to 18:00, and shall answer then.</source>
        <translation>我们的工作时间是周一至周五 9:00 到 18:00，届时会回复你。</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>转人工</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>转人工</translation>
    </message>
    <message>
        <source>How to reach a person</source>
        <translation>如何转人工</translation>
    </message>
    <message>
        <source>Somebody will talk to you soon. Until then I keep still.</source>
        <translation>马上会有人与你联系，在此之前我不再自动回复。</translation>
    </message>
    <message>
        <source>Wants to talk to a person: {text}</source>
        <translation>要求转人工：{text}</translation>
    </message>
    <message>
        <source>I cannot answer that. Write “talk to a person”, and somebody will.</source>
        <translation>这个我答不上来。发送“转人工”，会有人回复你。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Alerts on the desktop</source>
        <translation>桌面告警</translation>
    </message>
    <message>
        <source>Alerts to colleagues</source>
        <translation>转发告警给同事</translation>
    </message>
    <message>
        <source>Alert from {sender.name}</source>
        <translation>来自 {sender.name} 的告警</translation>
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
    <name>RuleChanges</name>
    <message>
        <source>switched on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>only logs now</source>
        <translation>改为仅记录</translation>
    </message>
    <message>
        <source>answers now, does not only log</source>
        <translation>改为回复，不再仅记录</translation>
    </message>
    <message>
        <source>later rules are not asked any longer</source>
        <translation>之后的规则不再执行</translation>
    </message>
    <message>
        <source>later rules are asked, too</source>
        <translation>之后的规则继续执行</translation>
    </message>
    <message>
        <source>was called “%1”</source>
        <translation>原名“%1”</translation>
    </message>
    <message>
        <source>taken out of folder “%1”</source>
        <translation>移出文件夹“%1”</translation>
    </message>
    <message>
        <source>put into folder “%1”</source>
        <translation>放入文件夹“%1”</translation>
    </message>
    <message>
        <source>+ Added to %1:</source>
        <translation>+ 新增到“%1”：</translation>
    </message>
    <message>
        <source>− Deleted:</source>
        <translation>− 已删除：</translation>
    </message>
    <message>
        <source>↕ Moved:</source>
        <translation>↕ 已移动：</translation>
    </message>
    <message>
        <source>✎ Changed:</source>
        <translation>✎ 已修改：</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…… 还有 %1 处</translation>
    </message>
    <message>
        <source>The safety limits are others.</source>
        <translation>安全限制有变化。</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>没有不同。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Nobody wrote this, so nobody can be answered.</source>
        <translation>这不是成员发来的，没有人可以回复。</translation>
    </message>
    <message>
        <source>More than %1 messages would be sent because of one: the others have been left out.</source>
        <translation>一条消息引起的回复超过 %1 条，其余的没有发送。</translation>
    </message>
    <message>
        <source>%1 cannot be remembered: %2</source>
        <translation>无法记住 %1：%2</translation>
    </message>
    <message>
        <source>Nobody wrote this, so nobody can be handed over.</source>
        <translation>这不是成员发来的，无法转人工。</translation>
    </message>
    <message>
        <source>The member cannot be handed over: %1</source>
        <translation>无法转人工：%1</translation>
    </message>
    <message>
        <source>Too many programs and calls are under way: this one has been left out.</source>
        <translation>正在运行的程序和调用太多，这一个没有执行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set, or holds a control character.</source>
        <translation>环境变量 %1 没有设置，或含有控制字符。</translation>
    </message>
    <message>
        <source>The address to call is none.</source>
        <translation>要调用的地址无效。</translation>
    </message>
    <message>
        <source>%1 did not answer: %2</source>
        <translation>%1 没有应答：%2</translation>
    </message>
    <message>
        <source>%1 leads elsewhere (%2): name the address that it leads to, %3</source>
        <translation>%1 跳转到别处（%2）：请直接填写它指向的地址 %3</translation>
    </message>
    <message>
        <source>%1 answered %2. %3</source>
        <translation>%1 返回 %2。%3</translation>
    </message>
    <message>
        <source>The answer is no JSON.</source>
        <translation>应答不是 JSON。</translation>
    </message>
    <message>
        <source>The answer has nothing at %1.</source>
        <translation>应答中没有 %1。</translation>
    </message>
    <message>
        <source>The line cannot be written to %1: %2</source>
        <translation>无法把这一行写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no file that lines can be written to.</source>
        <translation>%1 不是可以写入文本行的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2</source>
        <translation>无法启动“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” was not done after %2 seconds and has been stopped.</source>
        <translation>“%1”在 %2 秒后仍未结束，已被终止。</translation>
    </message>
    <message>
        <source>“%1” printed more than %2 MB and has been stopped.</source>
        <translation>“%1”输出超过 %2 MB，已被终止。</translation>
    </message>
    <message>
        <source>“%1” crashed. %2</source>
        <translation>“%1”崩溃了。%2</translation>
    </message>
    <message>
        <source>“%1” failed with exit code %2. %3</source>
        <translation>“%1”失败，退出码 %2。%3</translation>
    </message>
    <message>
        <source>reply with what the model {model} answers</source>
        <translation>用模型 {model} 的回答来回复</translation>
    </message>
    <message>
        <source>call {url}</source>
        <translation>调用 {url}</translation>
    </message>
    <message>
        <source>forward it to[ {members}][ department {departments}][ tag {tags}]</source>
        <translation>转发给[ {members}][ 部门 {departments}][ 标签 {tags}]</translation>
    </message>
    <message>
        <source>hand over to a person for {minutes} minutes[, tell {members}][, tell department {departments}][, tell tag {tags}]</source>
        <translation>转人工 {minutes} 分钟[，通知 {members}][，通知部门 {departments}][，通知标签 {tags}]</translation>
    </message>
    <message>
        <source>reply {content}</source>
        <translation>回复 {content}</translation>
    </message>
    <message>
        <source>send {content} to[ {members}][ department {departments}][ tag {tags}]</source>
        <translation>发送 {content} 给[ {members}][ 部门 {departments}][ 标签 {tags}]</translation>
    </message>
    <message>
        <source>reply with the Markdown {content}</source>
        <translation>回复 Markdown {content}</translation>
    </message>
    <message>
        <source>send the Markdown {content} to[ {members}][ department {departments}][ tag {tags}]</source>
        <translation>发送 Markdown {content} 给[ {members}][ 部门 {departments}][ 标签 {tags}]</translation>
    </message>
    <message>
        <source>reply with the picture {media_id}</source>
        <translation>回复图片 {media_id}</translation>
    </message>
    <message>
        <source>send the picture {media_id} to[ {members}][ department {departments}][ tag {tags}]</source>
        <translation>发送图片 {media_id} 给[ {members}][ 部门 {departments}][ 标签 {tags}]</translation>
    </message>
    <message>
        <source>reply with the voice message {media_id}</source>
        <translation>回复语音 {media_id}</translation>
    </message>
    <message>
        <source>send the voice message {media_id} to[ {members}][ department {departments}][ tag {tags}]</source>
        <translation>发送语音 {media_id} 给[ {members}][ 部门 {departments}][ 标签 {tags}]</translation>
    </message>
    <message>
        <source>reply with the film {media_id}</source>
        <translation>回复视频 {media_id}</translation>
    </message>
    <message>
        <source>send the film {media_id} to[ {members}][ department {departments}][ tag {tags}]</source>
        <translation>发送视频 {media_id} 给[ {members}][ 部门 {departments}][ 标签 {tags}]</translation>
    </message>
    <message>
        <source>reply with the file {media_id}</source>
        <translation>回复文件 {media_id}</translation>
    </message>
    <message>
        <source>send the file {media_id} to[ {members}][ department {departments}][ tag {tags}]</source>
        <translation>发送文件 {media_id} 给[ {members}][ 部门 {departments}][ 标签 {tags}]</translation>
    </message>
    <message>
        <source>reply with the card {title}</source>
        <translation>回复卡片 {title}</translation>
    </message>
    <message>
        <source>send the card {title} to[ {members}][ department {departments}][ tag {tags}]</source>
        <translation>发送卡片 {title} 给[ {members}][ 部门 {departments}][ 标签 {tags}]</translation>
    </message>
    <message>
        <source>reply with the news {articles}</source>
        <translation>回复图文 {articles}</translation>
    </message>
    <message>
        <source>send the news {articles} to[ {members}][ department {departments}][ tag {tags}]</source>
        <translation>发送图文 {articles} 给[ {members}][ 部门 {departments}][ 标签 {tags}]</translation>
    </message>
    <message>
        <source>reply with the pages {articles}</source>
        <translation>回复图文页面 {articles}</translation>
    </message>
    <message>
        <source>send the pages {articles} to[ {members}][ department {departments}][ tag {tags}]</source>
        <translation>发送图文页面 {articles} 给[ {members}][ 部门 {departments}][ 标签 {tags}]</translation>
    </message>
    <message>
        <source>reply with the mini-program notice {title}</source>
        <translation>回复小程序通知 {title}</translation>
    </message>
    <message>
        <source>send the mini-program notice {title} to[ {members}][ department {departments}][ tag {tags}]</source>
        <translation>发送小程序通知 {title} 给[ {members}][ 部门 {departments}][ 标签 {tags}]</translation>
    </message>
    <message>
        <source>reply with a card[ {main_title.title}]</source>
        <translation>回复卡片[ {main_title.title}]</translation>
    </message>
    <message>
        <source>send a card[ {main_title.title}] to[ {members}][ department {departments}][ tag {tags}]</source>
        <translation>发送卡片[ {main_title.title}] 给[ {members}][ 部门 {departments}][ 标签 {tags}]</translation>
    </message>
    <message>
        <source>reply with a message</source>
        <translation>回复一条消息</translation>
    </message>
    <message>
        <source>send a message to[ {members}][ department {departments}][ tag {tags}]</source>
        <translation>发送一条消息给[ {members}][ 部门 {departments}][ 标签 {tags}]</translation>
    </message>
    <message>
        <source>show {text} on the desktop</source>
        <translation>在桌面上显示 {text}</translation>
    </message>
    <message>
        <source>say {text} if it is not done after {seconds} seconds</source>
        <translation>{seconds} 秒后仍未完成就先说 {text}</translation>
    </message>
    <message>
        <source>reply {text}[ or {texts}]</source>
        <translation>回复 {text}[ 或 {texts}]</translation>
    </message>
    <message>
        <source>run {program}[ with {arguments}]</source>
        <translation>运行 {program}[，参数 {arguments}]</translation>
    </message>
    <message>
        <source>remember {value} as {name}</source>
        <translation>把 {value} 记为 {name}</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>write {line} to {file}</source>
        <translation>把 {line} 写入 {file}</translation>
    </message>
    <message>
        <source>the account is {accounts}</source>
        <translation>账号是 {accounts}</translation>
    </message>
    <message>
        <source>the sender is in {departments}</source>
        <translation>发送人在部门 {departments}</translation>
    </message>
    <message>
        <source>this happens: {event}[ ({key})]</source>
        <translation>发生事件“{event}”[（{key}）]</translation>
    </message>
    <message>
        <source>the file is named {names}</source>
        <translation>文件名是 {names}</translation>
    </message>
    <message>
        <source>the file has[ at least {atLeast}][ at most {atMost}] KB</source>
        <translation>文件大小[ 至少 {atLeast}][ 最多 {atMost}] KB</translation>
    </message>
    <message>
        <source>it is the sender&apos;s first message</source>
        <translation>这是发送人的第一条消息</translation>
    </message>
    <message>
        <source>the place is within {radius} metres of {latitude}, {longitude}</source>
        <translation>位置距离 {latitude}, {longitude} 不超过 {radius} 米</translation>
    </message>
    <message>
        <source>{kind} comes</source>
        <translation>收到{kind}</translation>
    </message>
    <message>
        <source>the sender&apos;s previous message is at most {minutes} minutes old[ and was answered by {rule}]</source>
        <translation>发送人的上一条消息在 {minutes} 分钟以内[，并由规则 {rule} 回复]</translation>
    </message>
    <message>
        <source>it is message number {count}[ {which}] of the sender within {minutes} minutes[ ({sameText})]</source>
        <translation>这是发送人 {minutes} 分钟内的第 {count} 条消息[（{which}）][（{sameText}）]</translation>
    </message>
    <message>
        <source>the sender is {members}</source>
        <translation>发送人是 {members}</translation>
    </message>
    <message>
        <source>the sender has the tag {tags}</source>
        <translation>发送人带有标签 {tags}</translation>
    </message>
    <message>
        <source>the text contains {words}[ ({match})]</source>
        <translation>文字包含 {words}[（{match}）]</translation>
    </message>
    <message>
        <source>the text ends with {words}</source>
        <translation>文字以 {words} 结尾</translation>
    </message>
    <message>
        <source>the text is {words}</source>
        <translation>文字等于 {words}</translation>
    </message>
    <message>
        <source>the text has[ at least {atLeast}][ at most {atMost}] characters</source>
        <translation>文字[ 至少 {atLeast}][ 最多 {atMost}] 个字符</translation>
    </message>
    <message>
        <source>the text is like {words}</source>
        <translation>文字符合 {words}</translation>
    </message>
    <message>
        <source>The regular expression “%1” took too long and was cut off: make it simpler.</source>
        <translation>正则表达式“%1”耗时太长，已被中断：请简化它。</translation>
    </message>
    <message>
        <source>the text matches {pattern}</source>
        <translation>文字匹配 {pattern}</translation>
    </message>
    <message>
        <source>the text starts with {words}</source>
        <translation>文字以 {words} 开头</translation>
    </message>
    <message>
        <source>it is[ {days}][ from {from}][ until {to}][ since {first}][ up to {last}]</source>
        <translation>时间是[{days}][ {from} 起][ {to} 前][，{first} 起][，{last} 止]</translation>
    </message>
    <message>
        <source>the variable {name} {comparison}[ {value}]</source>
        <translation>变量 {name} {comparison}[ {value}]</translation>
    </message>
    <message>
        <source>There is no condition “%1”.</source>
        <translation>没有名为“%1”的条件。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>none of this: %1</source>
        <translation>以下都不成立：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>None of what it waits for is so.</source>
        <translation>它等待的条件都不成立。</translation>
    </message>
    <message>
        <source>It must not be that %1.</source>
        <translation>不允许：%1。</translation>
    </message>
    <message>
        <source>It is not so that %1.</source>
        <translation>不成立：%1。</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>matches, log only</source>
        <translation>匹配，只记录</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>not at this time</source>
        <translation>不在时间内</translation>
    </message>
    <message>
        <source>keeps still</source>
        <translation>暂不回复</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>没有询问</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>找到：%1。</translation>
    </message>
    <message>
        <source>It answers only when %1.</source>
        <translation>只在%1时回复。</translation>
    </message>
    <message>
        <source>It has answered before and keeps still until %1.</source>
        <translation>之前已回复过，%1 之前不再回复。</translation>
    </message>
    <message>
        <source>An earlier rule matched, and no further ones are asked.</source>
        <translation>前面的规则已匹配，后面的不再询问。</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>不是：%1</translation>
    </message>
    <message>
        <source>is so</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>is not so</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>%1 = “%2”</source>
        <translation>%1 = “%2”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No rule was asked: the application never answers itself.</source>
        <translation>没有询问规则：应用从不回复自己。</translation>
    </message>
    <message>
        <source>No rule was asked: a person talks to this member.</source>
        <translation>没有询问规则：已转人工。</translation>
    </message>
    <message>
        <source>No rule was asked: this member has got as many answers in a minute as are allowed.</source>
        <translation>没有询问规则：一分钟内给这个成员的回复已达上限。</translation>
    </message>
    <message>
        <source>No rule was asked: the same text came again and again, as if two machines talked to each other.</source>
        <translation>没有询问规则：同样的文字反复发来，像是两台机器在对话。</translation>
    </message>
    <message>
        <source>The rule “%1” answers.</source>
        <translation>由规则“%1”回复。</translation>
    </message>
    <message>
        <source>No rule answers. “%1” would, but is set to log only.</source>
        <translation>没有规则回复。“%1”本会回复，但设为只记录。</translation>
    </message>
    <message>
        <source>No rule answers: there are none.</source>
        <translation>没有规则回复：还没有规则。</translation>
    </message>
    <message>
        <source>No rule answers.</source>
        <translation>没有规则回复。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1 (at %2).</source>
        <translation>这不是正则表达式：%1（第 %2 个字符处）。</translation>
    </message>
    <message>
        <source>The number of the format is missing: write &quot;schema&quot;: 1.</source>
        <translation>缺少格式版本号：请写上 &quot;schema&quot;: 1。</translation>
    </message>
    <message>
        <source>These rules were written by a newer EasyWeChat, which this one cannot read.</source>
        <translation>这些规则由更新版本的 EasyWeChat 写成，当前版本无法读取。</translation>
    </message>
    <message>
        <source>The number of the format has to be 1.</source>
        <translation>格式版本号必须是 1。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全限制</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>another rule has it already.</source>
        <translation>已被另一条规则使用。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>条件组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>条件组</translation>
    </message>
    <message>
        <source>has no condition.</source>
        <translation>没有条件。</translation>
    </message>
    <message>
        <source>there is no condition of this name.</source>
        <translation>没有叫这个名字的条件。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>nothing is chosen yet.</source>
        <translation>还没有选择。</translation>
    </message>
    <message>
        <source>there is no action of this name.</source>
        <translation>没有叫这个名字的动作。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <source>is before the first day.</source>
        <translation>早于开始日期。</translation>
    </message>
    <message>
        <source>is the same as the beginning.</source>
        <translation>与开始时间相同。</translation>
    </message>
    <message>
        <source>there is no such rule.</source>
        <translation>没有这条规则。</translation>
    </message>
    <message>
        <source>{output} is what an action before this one brings, and none of them does.</source>
        <translation>{output} 是前面动作的结果，但前面的动作都没有结果。</translation>
    </message>
    <message>
        <source>there is no variable {%1}. To write just that, double the braces: {{%1}}.</source>
        <translation>没有变量 {%1}。如果就是要写这几个字，请用双大括号：{{%1}}。</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>半匹配</translation>
    </message>
    <message>
        <source>is</source>
        <translation>全匹配</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>regex</source>
        <translation>正则</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表格是空的。</translation>
    </message>
    <message>
        <source>The keyword is missing.</source>
        <translation>缺少关键词。</translation>
    </message>
    <message>
        <source>The reply is missing.</source>
        <translation>缺少回复。</translation>
    </message>
    <message>
        <source>“%1” is no way to match: write contains or is.</source>
        <translation>“%1”不是匹配方式：请写半匹配或全匹配。</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already.</source>
        <translation>“%1”在第 %2 行已经有了。</translation>
    </message>
    <message>
        <source>The file has %1 MB; rules have at most %2 MB.</source>
        <translation>文件有 %1 MB；规则文件最大 %2 MB。</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>The file has to be an object in braces {}.</source>
        <translation>文件必须是大括号 {} 中的对象。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1，并且%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1，或者%2</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>并非（%1）</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>，然后</translation>
    </message>
    <message>
        <source>; at most once in %1 for each member</source>
        <translation>；对每个成员%1内最多一次</translation>
    </message>
    <message>
        <source>; at most once in %1</source>
        <translation>；%1内最多一次</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>时间是%1</translation>
    </message>
    <message>
        <source>Whatever comes: %2%3</source>
        <translation>无论收到什么：%2%3</translation>
    </message>
    <message>
        <source>When %1: %2%3</source>
        <translation>当%1时：%2%3</translation>
    </message>
    <message>
        <source>; then the next rules are asked</source>
        <translation>；之后继续询问后面的规则</translation>
    </message>
    <message>
        <source>; log only, nothing is done</source>
        <translation>；仅记录，不执行</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>department %1</source>
        <translation>部门 %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>group chat %1</source>
        <translation>群聊 %1</translation>
    </message>
    <message>
        <source>reply: %1</source>
        <translation>回复：%1</translation>
    </message>
    <message>
        <source>send to %1: %2</source>
        <translation>发送给 %1：%2</translation>
    </message>
    <message>
        <source>pass the message on to %1</source>
        <translation>把消息转发给 %1</translation>
    </message>
    <message>
        <source>run and reply what it prints: %1</source>
        <translation>运行并回复其输出：%1</translation>
    </message>
    <message>
        <source>run: %1</source>
        <translation>运行：%1</translation>
    </message>
    <message>
        <source>call and reply what it answers: %1 %2</source>
        <translation>调用并回复其应答：%1 %2</translation>
    </message>
    <message>
        <source>call: %1 %2</source>
        <translation>调用：%1 %2</translation>
    </message>
    <message>
        <source>ask the model %1 at %2 and reply what it answers</source>
        <translation>询问 %2 的模型 %1 并回复其应答</translation>
    </message>
    <message>
        <source>forget %1</source>
        <translation>忘掉 %1</translation>
    </message>
    <message>
        <source>remember %1 = “%2”</source>
        <translation>记住 %1 = “%2”</translation>
    </message>
    <message>
        <source>show on the desktop: %1</source>
        <translation>在桌面上显示：%1</translation>
    </message>
    <message>
        <source>write into %1: %2</source>
        <translation>写入 %1：%2</translation>
    </message>
    <message>
        <source>if it takes longer than %1 s, say: %2</source>
        <translation>如果超过 %1 秒，先说：%2</translation>
    </message>
    <message>
        <source>a person takes over for %1 min</source>
        <translation>转人工 %1 分钟</translation>
    </message>
    <message>
        <source>%1; told: %2</source>
        <translation>%1；通知：%2</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>消息文字</translation>
    </message>
    <message>
        <source>today&apos;s menu</source>
        <translation>今天的菜单</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>发送者姓名</translation>
    </message>
    <message>
        <source>Zhang San</source>
        <translation>张三</translation>
    </message>
    <message>
        <source>Sender&apos;s account</source>
        <translation>发送者账号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day of the week, 1 is Monday</source>
        <translation>星期几，1 为星期一</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>星期名称</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Application that it came to</source>
        <translation>收到消息的应用</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Key of the menu or button</source>
        <translation>菜单或按钮的 Key</translation>
    </message>
    <message>
        <source>What was scanned</source>
        <translation>扫码结果</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>报告.pdf</translation>
    </message>
    <message>
        <source>Address of the link or picture</source>
        <translation>链接或图片的地址</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>1 Science Road</source>
        <translation>科学大道 1 号</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>这台电脑的名称</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 项</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 为止</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation> %1 天</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation> %1 小时</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>一分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation> %1 分钟</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>一秒</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation> %1 秒</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>Before</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>收到消息回复</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>asked first: whom not to answer, and the like</source>
        <translation>最先判断，例如不回复某些人</translation>
    </message>
    <message>
        <source>asked when nothing else has answered</source>
        <translation>其他规则都没有回复时使用</translation>
    </message>
    <message>
        <source>asked from top to bottom, until one answers</source>
        <translation>从上到下判断，直到有一条回复</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>命中 1 次</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>命中 %1 次</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 条规则</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 条规则</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>不到 1 毫秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
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
    <message>
        <source>This is not text in the encoding UTF-8. In Excel save it as “CSV UTF-8”, in WPS or LibreOffice choose UTF-8 when saving.</source>
        <translation>这不是 UTF-8 编码的文本。在 Excel 中请另存为“CSV UTF-8”，在 WPS 或 LibreOffice 中保存时请选择 UTF-8。</translation>
    </message>
    <message>
        <source>The quote that opens in line %1 is never closed; a quote within a text is written twice.</source>
        <translation>第 %1 行的引号没有结束；文本中的引号要写两个。</translation>
    </message>
    <message>
        <source>The file is empty: JSON was expected.</source>
        <translation>文件是空的：这里应为 JSON。</translation>
    </message>
    <message>
        <source>Something follows the end of the JSON: is there a bracket too many before it?</source>
        <translation>JSON 结束后还有内容：前面是否多了一个括号？</translation>
    </message>
    <message>
        <source>This is not text in the encoding UTF-8: save the file as UTF-8.</source>
        <translation>这不是 UTF-8 编码的文本：请把文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file holds more values than can be read.</source>
        <translation>文件中的值太多，无法读取。</translation>
    </message>
    <message>
        <source>Too many brackets within brackets.</source>
        <translation>括号嵌套得太深。</translation>
    </message>
    <message>
        <source>A value is missing before this sign, or the comma before it is one too many.</source>
        <translation>这个符号前缺少一个值，或者前面多了一个逗号。</translation>
    </message>
    <message>
        <source>A value is expected here: a text in quotes, a number, true, false, [ or {.</source>
        <translation>这里应该是一个值：引号中的文本、数字、true、false、[ 或 {。</translation>
    </message>
    <message>
        <source>The comma before this brace is one too many.</source>
        <translation>这个大括号前多了一个逗号。</translation>
    </message>
    <message>
        <source>A name in double quotes is expected here.</source>
        <translation>这里应该是用双引号括起来的名称。</translation>
    </message>
    <message>
        <source>This name stands here for the second time: one of the two is lost.</source>
        <translation>这个名称在这里第二次出现：两者之一会丢失。</translation>
    </message>
    <message>
        <source>A colon is missing here, between name and value.</source>
        <translation>名称与值之间缺少冒号。</translation>
    </message>
    <message>
        <source>The file ends too early: ] is missing.</source>
        <translation>文件过早结束：缺少 ]。</translation>
    </message>
    <message>
        <source>The file ends too early: } is missing.</source>
        <translation>文件过早结束：缺少 }。</translation>
    </message>
    <message>
        <source>A comma or ] is missing here.</source>
        <translation>这里缺少逗号或 ]。</translation>
    </message>
    <message>
        <source>A comma or } is missing here.</source>
        <translation>这里缺少逗号或 }。</translation>
    </message>
    <message>
        <source>The closing quote of this text is missing; a line break within a text is written as backslash and n.</source>
        <translation>这段文本缺少后引号；文本中的换行写作反斜杠加 n。</translation>
    </message>
    <message>
        <source>A control character stands within this text; a tab is written as backslash and t.</source>
        <translation>这段文本中有控制字符；制表符写作反斜杠加 t。</translation>
    </message>
    <message>
        <source>Four digits or letters a to f have to follow backslash and u.</source>
        <translation>反斜杠加 u 后面必须是四个数字或字母 a 到 f。</translation>
    </message>
    <message>
        <source>This backslash means nothing: one that is to stand in the text is written twice.</source>
        <translation>这个反斜杠没有意义：文本中的反斜杠要写两个。</translation>
    </message>
    <message>
        <source>This is not written as a number has to be: 5, -5 or 0.5; texts stand in quotes.</source>
        <translation>数字的写法不对：应写作 5、-5 或 0.5；文本要放在引号中。</translation>
    </message>
    <message>
        <source>The file ends in the middle of the JSON.</source>
        <translation>文件在 JSON 中途结束。</translation>
    </message>
    <message>
        <source>JSON does not know comments: take this one out.</source>
        <translation>JSON 没有注释：请把这里的注释删掉。</translation>
    </message>
    <message>
        <source>JSON wants double quotes (&quot;), not single ones.</source>
        <translation>JSON 要用双引号 (&quot;)，不能用单引号。</translation>
    </message>
    <message>
        <source>This sign is Chinese punctuation: JSON wants the sign of the English keyboard here.</source>
        <translation>这是中文标点：JSON 在这里需要英文（半角）符号。</translation>
    </message>
    <message>
        <source>has to be a time such as 08:30.</source>
        <translation>须为时间，例如 08:30。</translation>
    </message>
    <message>
        <source>has to be a date such as 2026-11-24.</source>
        <translation>须为日期，例如 2026-11-24。</translation>
    </message>
    <message>
        <source>has to be days such as 12345: 1 is Monday, 7 is Sunday.</source>
        <translation>须为星期数字，例如 12345：1 为星期一，7 为星期日。</translation>
    </message>
    <message>
        <source>There is no data folder that rules could be kept in.</source>
        <translation>没有可以保存规则的数据文件夹。</translation>
    </message>
    <message>
        <source>%1: this is no file.</source>
        <translation>%1：不是文件。</translation>
    </message>
    <message>
        <source>%1: is too large for rules.</source>
        <translation>%1：作为规则文件过大。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Of a service that talks as OpenAI does, up to its version: https://api.example.com/v1</source>
        <translation>兼容 OpenAI 的服务地址，写到版本为止：https://api.example.com/v1</translation>
    </message>
    <message>
        <source>env:NAME stands for a variable of the environment. A service on this computer may need none.</source>
        <translation>env:NAME 表示环境变量。本机上的服务可能不需要密钥。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Who it is and how it answers.</source>
        <translation>它是谁，怎样回答。</translation>
    </message>
    <message>
        <source>It remembers</source>
        <translation>记住</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>条消息</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>放弃等待</translation>
    </message>
    <message>
        <source>If it does not answer</source>
        <translation>没有回答时</translation>
    </message>
    <message>
        <source>Said instead. Nothing: no reply.</source>
        <translation>代替它回复；留空则不回复。</translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation>询问语言模型</translation>
    </message>
    <message>
        <source>Has the message answered by a language model. Its answer is the reply, and {output} in later actions.</source>
        <translation>由语言模型回答消息。它的回答就是回复，后面的动作可用 {output}。</translation>
    </message>
    <message>
        <source>has to begin with http:// or https:// and a host; variables come after it.</source>
        <translation>必须以 http:// 或 https:// 和主机名开头，变量只能放在后面。</translation>
    </message>
    <message>
        <source>has to be letters, digits, - and _ only.</source>
        <translation>只能是字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>env:NAME at its end stands for a variable of the environment: Bearer env:MY_TOKEN</source>
        <translation>结尾的 env:NAME 表示环境变量：Bearer env:MY_TOKEN</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>请求体</translation>
    </message>
    <message>
        <source>Values are put in as JSON wants them, or as the Content-Type does.</source>
        <translation>变量值按 JSON（或 Content-Type）的要求转义。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Answer is at</source>
        <translation>应答位置</translation>
    </message>
    <message>
        <source>The place in the JSON of the answer, such as data.items[0].text. Nothing: all of it.</source>
        <translation>在应答 JSON 中的位置，例如 data.items[0].text。留空：整个应答。</translation>
    </message>
    <message>
        <source>Reply with the answer</source>
        <translation>用应答来回复</translation>
    </message>
    <message>
        <source>Call an address on the web</source>
        <translation>调用网址</translation>
    </message>
    <message>
        <source>Sends the message to a server of yours, in any language. Its answer is the reply, and {output} in later actions.</source>
        <translation>把消息发给你自己的服务器（任何编程语言都行）。它的应答就是回复，后面的动作可用 {output}。</translation>
    </message>
    <message>
        <source>The message itself (forward)</source>
        <translation>原消息（转发）</translation>
    </message>
    <message>
        <source>Passes on what came, with the sender&apos;s name; pictures and other files, too.</source>
        <translation>转发收到的内容，附上发送者的姓名；图片和其他文件也一样。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>告诉他们的话</translation>
    </message>
    <message>
        <source>What the member is told</source>
        <translation>告诉成员的话</translation>
    </message>
    <message>
        <source>Hand over to a person</source>
        <translation>转人工</translation>
    </message>
    <message>
        <source>No rule answers this member for a time, so that somebody can talk to them.</source>
        <translation>一段时间内规则不再回答这位成员，由真人与其交谈。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Notification on the desktop</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Shows a notification on this computer while the window of EasyWeChat is open.</source>
        <translation>在这台电脑上显示通知（EasyWeChat 窗口打开时）。</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Says something if what follows takes long. Put it before a program or a call.</source>
        <translation>后面的动作较慢时先说一句。请放在程序或调用之前。</translation>
    </message>
    <message>
        <source>Not done after</source>
        <translation>未完成超过</translation>
    </message>
    <message>
        <source>Reply with</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>这段文字</translation>
    </message>
    <message>
        <source>one of several, at random</source>
        <translation>随机选一段</translation>
    </message>
    <message>
        <source>one of several, in turn</source>
        <translation>轮流选一段</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>其他文字</translation>
    </message>
    <message>
        <source>To choose from, beside the first.</source>
        <translation>除第一段以外可供选择的文字。</translation>
    </message>
    <message>
        <source>Answers with a text, always the same or one of several. Variables such as {text} are put in.</source>
        <translation>用文字回复：固定一段，或几段中的一段。会代入 {text} 等变量。</translation>
    </message>
    <message>
        <source>cannot hold variables: put them into the arguments.</source>
        <translation>不能含有变量：请把变量放在参数里。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Its path, or a name that is looked for in PATH. It is run without a shell.</source>
        <translation>程序的路径，或在 PATH 中查找的名称。不经过 shell 运行。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>One each; what a member writes stays one argument, whatever is in it. Put -- before it if the program has options.</source>
        <translation>每个一行；成员写的内容不论是什么，始终是一个参数。如果程序有选项，请在它前面放 --。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>What the program reads.</source>
        <translation>程序从标准输入读到的内容。</translation>
    </message>
    <message>
        <source>Stop it after</source>
        <translation>最长运行</translation>
    </message>
    <message>
        <source>Reply with what it prints</source>
        <translation>用它的输出来回复</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>运行程序</translation>
    </message>
    <message>
        <source>Runs a program on this computer. What it prints is the reply, and {output} in later actions.</source>
        <translation>在这台电脑上运行程序。它的输出就是回复，后面的动作可用 {output}。</translation>
    </message>
    <message>
        <source>has to be a name of letters, digits, points and underscores.</source>
        <translation>必须是由字母、数字、点和下划线组成的名称。</translation>
    </message>
    <message>
        <source>Templates use it as {var.NAME}.</source>
        <translation>模板中写作 {var.名称}。</translation>
    </message>
    <message>
        <source>Nothing: it is forgotten.</source>
        <translation>留空：忘掉它。</translation>
    </message>
    <message>
        <source>For each member</source>
        <translation>每位成员各一个</translation>
    </message>
    <message>
        <source>Off: one value for everybody.</source>
        <translation>关闭：所有人共用一个值。</translation>
    </message>
    <message>
        <source>Remember a value</source>
        <translation>记住一个值</translation>
    </message>
    <message>
        <source>Keeps a value under a name, for conditions and templates of later messages.</source>
        <translation>用一个名称保存一个值，供以后消息的条件和模板使用。</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>Nothing else of this rule is done, and no further rule answers.</source>
        <translation>这条规则的其余动作不再执行，后面的规则也不再回答。</translation>
    </message>
    <message>
        <source>File: has to be a whole path, such as /srv/log.txt.</source>
        <translation>文件：必须是完整路径，例如 /srv/log.txt。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>It is made if it is not there. {date} in its name makes one for each day.</source>
        <translation>不存在时会新建。文件名里写 {date} 则每天一个文件。</translation>
    </message>
    <message>
        <source>Line in a file</source>
        <translation>写入文件一行</translation>
    </message>
    <message>
        <source>Writes a line at the end of a text file.</source>
        <translation>在文本文件末尾写入一行。</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>至少选择一个账号。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Holds if the message came for one of these accounts of config.ini.</source>
        <translation>消息发给 config.ini 中的这些账号之一时成立。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>For which it came; any of them will do.</source>
        <translation>消息发给哪个账号；任意一个即可。</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Empty: no matter how few.</source>
        <translation>留空：多少都行。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Empty: no matter how many.</source>
        <translation>留空：不设上限。</translation>
    </message>
    <message>
        <source>Say how many at least or at most.</source>
        <translation>请填写至少或最多多少。</translation>
    </message>
    <message>
        <source>“At least” is more than “at most”.</source>
        <translation>“至少”比“最多”还大。</translation>
    </message>
    <message>
        <source>Choose at least one department.</source>
        <translation>至少选择一个部门。</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Holds if the sender is in one of these departments, or in one within them.</source>
        <translation>发送人属于这些部门或其下级部门时成立。</translation>
    </message>
    <message>
        <source>Where the sender is; those within them count, too.</source>
        <translation>发送人所在的部门；下级部门也算。</translation>
    </message>
    <message>
        <source>Choose an event.</source>
        <translation>请选择一个事件。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Holds if something happens: the app is opened, a button is pressed …</source>
        <translation>发生某个事件时成立：进入应用、点击按钮……</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>发生了什么。</translation>
    </message>
    <message>
        <source>Which of them: the key of a button, the address of a link, the change of the contacts. Empty: any.</source>
        <translation>具体是哪一个：按钮的 Key、链接的地址、通讯录变更的类型。留空：任意。</translation>
    </message>
    <message>
        <source>Say at least one name.</source>
        <translation>至少填写一个名称。</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Holds if a file came whose name fits one of these.</source>
        <translation>收到的文件名符合其中之一时成立。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Such as: *.pdf. * stands for anything, ? for one character; case does not count.</source>
        <translation>例如 *.pdf。* 代表任意内容，? 代表一个字符；不区分大小写。</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Holds if a file came that is so large. Pictures, voice and videos are files, too.</source>
        <translation>收到这么大的文件时成立。图片、语音和视频也算文件。</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>第一条消息</translation>
    </message>
    <message>
        <source>Holds if the sender has never written before.</source>
        <translation>发送人以前从未发过消息时成立。</translation>
    </message>
    <message>
        <source>Say where it is, and how far from there.</source>
        <translation>请填写位置和距离。</translation>
    </message>
    <message>
        <source>Place within a circle</source>
        <translation>位置在范围内</translation>
    </message>
    <message>
        <source>Holds if a place was sent, or the phone told where the member is, and it is near.</source>
        <translation>发来的位置或手机上报的位置在附近时成立。</translation>
    </message>
    <message>
        <source>Degrees north, such as 39.904.</source>
        <translation>北纬度数，例如 39.904。</translation>
    </message>
    <message>
        <source>Degrees east, such as 116.407.</source>
        <translation>东经度数，例如 116.407。</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>How far away at most.</source>
        <translation>最远的距离。</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>Choose a kind of message.</source>
        <translation>请选择消息类型。</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Holds for messages of one kind: pictures, voice …</source>
        <translation>收到某一类消息时成立：图片、语音……</translation>
    </message>
    <message>
        <source>What was sent.</source>
        <translation>发来的是什么。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a voice message</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>a message of any kind</source>
        <translation>任意消息</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>上一条消息</translation>
    </message>
    <message>
        <source>Holds if the sender wrote a moment ago, and a rule answered: a step of a conversation, such as the answer to a question.</source>
        <translation>发送人不久前发过消息并得到某条规则的回复时成立：用于多步对话，例如回答上一个提问。</translation>
    </message>
    <message>
        <source>How old the previous message may be.</source>
        <translation>上一条消息最多在多久以前。</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回复的规则</translation>
    </message>
    <message>
        <source>The rule that answered it: the step before this one. Empty: any, or none.</source>
        <translation>回复上一条消息的规则，即前一步。留空：任意规则，或没有回复。</translation>
    </message>
    <message>
        <source>Say how many messages in how many minutes.</source>
        <translation>请填写多少分钟内的多少条消息。</translation>
    </message>
    <message>
        <source>How often somebody writes</source>
        <translation>发消息的频率</translation>
    </message>
    <message>
        <source>Holds from the n-th message of a member within some minutes on.</source>
        <translation>成员在几分钟内发来第 n 条消息起成立。</translation>
    </message>
    <message>
        <source>Message number</source>
        <translation>第几条消息</translation>
    </message>
    <message>
        <source>This message counts, too.</source>
        <translation>这条消息也计算在内。</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>哪些消息</translation>
    </message>
    <message>
        <source>or a later one</source>
        <translation>及以后</translation>
    </message>
    <message>
        <source>and no other</source>
        <translation>仅此一条</translation>
    </message>
    <message>
        <source>Only equal texts</source>
        <translation>只算相同的文字</translation>
    </message>
    <message>
        <source>Only messages with the same text as this one are counted.</source>
        <translation>只计算与这条文字相同的消息。</translation>
    </message>
    <message>
        <source>Choose at least one member.</source>
        <translation>至少选择一个成员。</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送人</translation>
    </message>
    <message>
        <source>Holds if one of these members wrote.</source>
        <translation>由这些成员之一发来时成立。</translation>
    </message>
    <message>
        <source>Who wrote; any of them will do.</source>
        <translation>发送消息的成员；任意一个即可。</translation>
    </message>
    <message>
        <source>Choose at least one tag.</source>
        <translation>至少选择一个标签。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Holds if the sender has one of these tags.</source>
        <translation>发送人带有这些标签之一时成立。</translation>
    </message>
    <message>
        <source>What the sender is tagged with; any of them will do.</source>
        <translation>发送人所带的标签；任意一个即可。</translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation>文字包含（半匹配）</translation>
    </message>
    <message>
        <source>Holds if one of these, or all, stand in the text.</source>
        <translation>文字中出现其中任意一个或全部时成立。</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>What stands anywhere in the text.</source>
        <translation>出现在文字中任何位置的内容。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>多少个</translation>
    </message>
    <message>
        <source>How many of the keywords have to be there.</source>
        <translation>需要出现多少个关键词。</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>任意一个</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Text ends with</source>
        <translation>文字结尾是</translation>
    </message>
    <message>
        <source>Holds if the text ends with one of these. {1} is what stands before it.</source>
        <translation>文字以其中之一结尾时成立。{1} 是它前面的内容。</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>What the text ends with; any of them will do.</source>
        <translation>文字的结尾；任意一个即可。</translation>
    </message>
    <message>
        <source>Text is exactly</source>
        <translation>文字等于（全匹配）</translation>
    </message>
    <message>
        <source>Holds if the whole text is one of these. Spaces around it do not count.</source>
        <translation>整段文字等于其中之一时成立。前后的空格不计。</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>What the whole text is; any of them will do.</source>
        <translation>整段文字的内容；任意一个即可。</translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation>文字长度</translation>
    </message>
    <message>
        <source>Holds if the text has that many characters. Spaces around it do not count.</source>
        <translation>文字有这么多个字符时成立。前后的空格不计。</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>个字符</translation>
    </message>
    <message>
        <source>Say at least one text.</source>
        <translation>至少填写一段文字。</translation>
    </message>
    <message>
        <source>Text is like</source>
        <translation>文字符合通配符</translation>
    </message>
    <message>
        <source>Holds if the whole text fits one of these: * stands for anything, ? for one character. {1} is what the first * stands for, {2} the second.</source>
        <translation>整段文字符合其中之一时成立：* 代表任意内容，? 代表一个字符。{1} 是第一个 * 所代表的内容，{2} 是第二个。</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>通配符</translation>
    </message>
    <message>
        <source>Such as: weather * tomorrow. \* is the sign itself.</source>
        <translation>例如：天气 * 明天。\* 表示星号本身。</translation>
    </message>
    <message>
        <source>Say a regular expression.</source>
        <translation>请填写正则表达式。</translation>
    </message>
    <message>
        <source>Text matches a regular expression</source>
        <translation>文字匹配正则表达式</translation>
    </message>
    <message>
        <source>Holds if the expression is found anywhere in the text; ^ and $ are its beginning and end. {1} is what the first group found, {name} what the group (?&lt;name&gt;…) found.</source>
        <translation>文字中任何位置匹配时成立；^ 和 $ 表示开头和结尾。{1} 是第一个分组匹配的内容，{name} 是分组 (?&lt;name&gt;…) 匹配的内容。</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>As in Perl, such as: order (?&lt;number&gt;[0-9]+)</source>
        <translation>语法同 Perl，例如：订单 (?&lt;number&gt;[0-9]+)</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>忽略大小写</translation>
    </message>
    <message>
        <source>MENU is the same as menu.</source>
        <translation>MENU 与 menu 视为相同。</translation>
    </message>
    <message>
        <source>Ignore full width</source>
        <translation>忽略全角半角</translation>
    </message>
    <message>
        <source>Ａ１！ is the same as A1!, and 。 as a full stop.</source>
        <translation>Ａ１！与 A1! 视为相同，句号 。与 . 视为相同。</translation>
    </message>
    <message>
        <source>Ignore spaces</source>
        <translation>忽略空格</translation>
    </message>
    <message>
        <source>“me nu” is the same as “menu”, line breaks are spaces.</source>
        <translation>“菜 单”与“菜单”视为相同，换行也算空格。</translation>
    </message>
    <message>
        <source>Simplified = traditional</source>
        <translation>简体 = 繁体</translation>
    </message>
    <message>
        <source>菜單 is the same as 菜单.</source>
        <translation>菜單与菜单视为相同。</translation>
    </message>
    <message>
        <source>Text starts with</source>
        <translation>文字开头是</translation>
    </message>
    <message>
        <source>Holds if the text begins with one of these. {1} is what follows it.</source>
        <translation>文字以其中之一开头时成立。{1} 是它后面的内容。</translation>
    </message>
    <message>
        <source>Beginnings</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>What the text begins with; any of them will do.</source>
        <translation>文字的开头；任意一个即可。</translation>
    </message>
    <message>
        <source>Say days, times or dates.</source>
        <translation>请填写星期、时间或日期。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Holds at some times: working hours, weekends, until a date. A time that ends before it begins goes over midnight.</source>
        <translation>在某些时间成立：工作时间、周末、某日之前。结束早于开始表示跨过午夜。</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>is not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Say the name of a variable.</source>
        <translation>请填写变量名。</translation>
    </message>
    <message>
        <source>Choose a comparison.</source>
        <translation>请选择一种比较。</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Holds if a variable that an action has set has some value, for this member or for all.</source>
        <translation>某个动作设置的变量（该成员的或全体的）具有某个值时成立。</translation>
    </message>
    <message>
        <source>Its name, without “var.”</source>
        <translation>变量名，不含“var.”</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What it is compared with; “is set” needs none.</source>
        <translation>用来比较的内容；“已设置”无需填写。</translation>
    </message>
    <message>
        <source>may hold letters, digits, and the signs - _ . only.</source>
        <translation>只能包含字母、数字和符号 - _ .。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What log and statistics know the rule by. It never changes, and no two rules have the same.</source>
        <translation>日志和统计用它识别规则。它不会改变，也不会重复。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Log only</source>
        <translation>仅记录</translation>
    </message>
    <message>
        <source>Nothing is done: the log notes that the rule would have answered.</source>
        <translation>不做任何动作：只在日志中注明这条规则本来会回复。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>The rule answers at most once in this time. 0: always.</source>
        <translation>这段时间内规则最多回复一次。0：不限。</translation>
    </message>
    <message>
        <source>Pause for</source>
        <translation>间隔的对象</translation>
    </message>
    <message>
        <source>The member who got the answer</source>
        <translation>得到回复的成员</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>After this rule</source>
        <translation>这条规则之后</translation>
    </message>
    <message>
        <source>Ask no further rules</source>
        <translation>不再询问后面的规则</translation>
    </message>
    <message>
        <source>Go on with the next rule</source>
        <translation>继续下一条规则</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部满足</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>满足任一</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>全不满足</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Days of the week. None chosen: every day.</source>
        <translation>星期几。都不选：每天。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Time of the day, in the time of this computer.</source>
        <translation>一天中的时间，以本机时间为准。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>This minute does not count any more. Earlier than the beginning: of the next day.</source>
        <translation>不含这一分钟。早于开始时间：指第二天。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Not before this date.</source>
        <translation>不早于这一天。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Not after this date.</source>
        <translation>不晚于这一天。</translation>
    </message>
    <message>
        <source>Answers to one member</source>
        <translation>对一个成员的回复</translation>
    </message>
    <message>
        <source>What one member writes beyond this is not answered. WeChat Work itself drops more than 30 in a minute. 0: no limit.</source>
        <translation>一个成员发得再多也不再回复。企业微信本身会丢弃一分钟内超过 30 条的消息。0：不限。</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>条/分钟</translation>
    </message>
    <message>
        <source>Loop after</source>
        <translation>判定为循环</translation>
    </message>
    <message>
        <source>So many equal texts of one member are taken for another machine, and no longer answered. 0: never.</source>
        <translation>同一成员发来这么多条相同文本，就认为对方是机器，不再回复。0：从不。</translation>
    </message>
    <message>
        <source>equal texts</source>
        <translation>条相同文本</translation>
    </message>
    <message>
        <source>Loop within</source>
        <translation>循环的时间范围</translation>
    </message>
    <message>
        <source>Equal texts count if they come within this time.</source>
        <translation>在这段时间内的相同文本才计数。</translation>
    </message>
    <message>
        <source>Key of the button</source>
        <translation>按钮的 key</translation>
    </message>
    <message>
        <source>Id of the approval template</source>
        <translation>审批模板 ID</translation>
    </message>
    <message>
        <source>Member can see the app from now on</source>
        <translation>成员关注了应用（进入可见范围）</translation>
    </message>
    <message>
        <source>Member cannot see the app any more</source>
        <translation>成员取消关注（离开可见范围）</translation>
    </message>
    <message>
        <source>Member opened the app</source>
        <translation>成员进入应用</translation>
    </message>
    <message>
        <source>Menu button pressed</source>
        <translation>点击了菜单按钮</translation>
    </message>
    <message>
        <source>Menu button with a link pressed</source>
        <translation>点击了菜单里的链接</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>链接地址</translation>
    </message>
    <message>
        <source>Menu button with a mini program pressed</source>
        <translation>点击了菜单里的小程序</translation>
    </message>
    <message>
        <source>Page of the mini program</source>
        <translation>小程序页面</translation>
    </message>
    <message>
        <source>Code scanned, member waits for the answer</source>
        <translation>扫码，成员等待回复</translation>
    </message>
    <message>
        <source>Code scanned and shown</source>
        <translation>扫码并显示结果</translation>
    </message>
    <message>
        <source>Photo taken from the menu</source>
        <translation>从菜单拍照</translation>
    </message>
    <message>
        <source>Photo taken or chosen from the menu</source>
        <translation>从菜单拍照或选图</translation>
    </message>
    <message>
        <source>Picture chosen from the menu</source>
        <translation>从菜单选图</translation>
    </message>
    <message>
        <source>Place chosen from the menu</source>
        <translation>从菜单选择位置</translation>
    </message>
    <message>
        <source>Where the member is, told by the phone</source>
        <translation>手机上报成员位置</translation>
    </message>
    <message>
        <source>Button of a card pressed</source>
        <translation>点击了卡片按钮</translation>
    </message>
    <message>
        <source>Menu of a card used</source>
        <translation>使用了卡片菜单</translation>
    </message>
    <message>
        <source>Button of a task card pressed (old kind)</source>
        <translation>点击了任务卡片按钮（旧版）</translation>
    </message>
    <message>
        <source>Approval of your own system changed</source>
        <translation>自建审批状态变化</translation>
    </message>
    <message>
        <source>Approval in WeCom changed</source>
        <translation>企业微信审批状态变化</translation>
    </message>
    <message>
        <source>Contacts changed</source>
        <translation>通讯录变更</translation>
    </message>
    <message>
        <source>What changed: create_user, delete_party …</source>
        <translation>变更类型：create_user、delete_party …</translation>
    </message>
    <message>
        <source>Import of contacts finished</source>
        <translation>通讯录导入完成</translation>
    </message>
    <message>
        <source>Kind of import</source>
        <translation>导入类型</translation>
    </message>
    <message>
        <source>App will be suspended: nobody uses it</source>
        <translation>应用即将停用：长期无人使用</translation>
    </message>
    <message>
        <source>App was suspended: nobody used it</source>
        <translation>应用已停用：长期无人使用</translation>
    </message>
    <message>
        <source>App is no longer suspended</source>
        <translation>应用已恢复</translation>
    </message>
    <message>
        <source>What stands on the button: up to 40 bytes, which are 13 Chinese characters.</source>
        <translation>按钮上的文字：最多 40 字节，即 13 个汉字。</translation>
    </message>
    <message>
        <source>What stands on the button: up to 16 bytes, which are 5 Chinese characters.</source>
        <translation>按钮上的文字：最多 16 字节，即 5 个汉字。</translation>
    </message>
    <message>
        <source>What the bot is told when somebody presses the button: rules are about it. Nobody sees it.</source>
        <translation>有人点击时告诉机器人的内容，规则据此回复。成员看不到。</translation>
    </message>
    <message>
        <source>The page that opens, with http:// or https://.</source>
        <translation>点击后打开的网页，以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>Mini program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>Its AppID, such as wx0123456789abcdef. It has to be linked with your company.</source>
        <translation>小程序的 AppID，如 wx0123456789abcdef，须已关联到企业。</translation>
    </message>
    <message>
        <source>The page in it that opens, such as pages/index.</source>
        <translation>打开的小程序页面，如 pages/index。</translation>
    </message>
    <message>
        <source>Ask the bot</source>
        <translation>询问机器人</translation>
    </message>
    <message>
        <source>The bot is told the key, and a rule answers.</source>
        <translation>把 key 告诉机器人，由规则回复。</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>The page opens, and the bot is told which.</source>
        <translation>打开网页，并告诉机器人打开了哪个。</translation>
    </message>
    <message>
        <source>Scan a code and ask the bot</source>
        <translation>扫码并询问机器人</translation>
    </message>
    <message>
        <source>The phone waits until the bot has answered to what was scanned.</source>
        <translation>手机等待机器人对扫码结果的回复。</translation>
    </message>
    <message>
        <source>Scan a code and open it</source>
        <translation>扫码并打开</translation>
    </message>
    <message>
        <source>The phone shows what was scanned, and the bot is told. Its answer comes as a message.</source>
        <translation>手机显示扫码结果并告诉机器人，回复以消息送达。</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>The photo is sent to the bot as a message.</source>
        <translation>照片作为消息发给机器人。</translation>
    </message>
    <message>
        <source>Take a photo or choose one</source>
        <translation>拍照或选图</translation>
    </message>
    <message>
        <source>What is chosen is sent to the bot as messages.</source>
        <translation>所选图片作为消息发给机器人。</translation>
    </message>
    <message>
        <source>Choose pictures of the album</source>
        <translation>从相册选图</translation>
    </message>
    <message>
        <source>Send a place</source>
        <translation>发送位置</translation>
    </message>
    <message>
        <source>The place on the map is sent to the bot as a message.</source>
        <translation>地图上的位置作为消息发给机器人。</translation>
    </message>
    <message>
        <source>Open a mini program</source>
        <translation>打开小程序</translation>
    </message>
    <message>
        <source>One that is linked with your company.</source>
        <translation>须是已关联到企业的小程序。</translation>
    </message>
    <message>
        <source>has to be one that WeCom knows.</source>
        <translation>须是企业微信支持的类型。</translation>
    </message>
    <message>
        <source>cannot be here: a menu has no more than two levels.</source>
        <translation>不能放在这里：菜单最多两级。</translation>
    </message>
    <message>
        <source>has to have one to three buttons at the bottom.</source>
        <translation>底部须有 1 到 3 个按钮。</translation>
    </message>
    <message>
        <source>has to open a menu of one to five buttons.</source>
        <translation>须打开含 1 到 5 个按钮的菜单。</translation>
    </message>
    <message>
        <source>Code says</source>
        <translation>码的内容</translation>
    </message>
    <message>
        <source>What the phone reads in the code.</source>
        <translation>手机从码中读到的内容。</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>码的类型</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>条形码</translation>
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
    <name>ewc::ui::ButtonForm</name>
    <message>
        <source>New</source>
        <translation>新按钮</translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation>打开子菜单</translation>
    </message>
    <message>
        <source>It shows the buttons above it. Remove them to let it do something by itself.</source>
        <translation>它显示上方的按钮。移除它们后，它才能有自己的动作。</translation>
    </message>
    <message>
        <source>No rule answers it yet.</source>
        <translation>还没有规则回复它。</translation>
    </message>
    <message>
        <source>What answers it: %1</source>
        <translation>由规则回复：%1</translation>
    </message>
    <message>
        <source>The rule “%1” is about it, but is switched off.</source>
        <translation>规则“%1”与它有关，但已关闭。</translation>
    </message>
    <message>
        <source>&amp;Make a rule</source>
        <translation>建立规则(&amp;M)</translation>
    </message>
    <message>
        <source>Sho&amp;w the rule</source>
        <translation>查看规则(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;hat it does</source>
        <translation>点击后(&amp;H)</translation>
    </message>
    <message>
        <source>What the button does</source>
        <translation>点击按钮后</translation>
    </message>
    <message>
        <source>&amp;Add a button to its menu</source>
        <translation>添加子菜单按钮(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the button</source>
        <translation>移除按钮(&amp;R)</translation>
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
    <name>ewc::ui::CooldownChoice</name>
    <message>
        <source>as often as it is asked</source>
        <translation>每次都回答</translation>
    </message>
    <message>
        <source>at most once in 10 seconds for each member</source>
        <translation>每位成员 10 秒内最多一次</translation>
    </message>
    <message>
        <source>at most once a minute for each member</source>
        <translation>每位成员每分钟最多一次</translation>
    </message>
    <message>
        <source>at most once in 10 minutes for each member</source>
        <translation>每位成员 10 分钟内最多一次</translation>
    </message>
    <message>
        <source>at most once an hour for each member</source>
        <translation>每位成员每小时最多一次</translation>
    </message>
    <message>
        <source>at most once in 24 hours for each member</source>
        <translation>每位成员 24 小时内最多一次</translation>
    </message>
    <message>
        <source>at most once a minute for all together</source>
        <translation>所有人合计每分钟最多一次</translation>
    </message>
    <message>
        <source>at most once in …</source>
        <translation>自定义间隔…</translation>
    </message>
    <message>
        <source>How often it answers</source>
        <translation>回答的频率</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>for each member</source>
        <translation>按每位成员计</translation>
    </message>
    <message>
        <source>for all together</source>
        <translation>所有人合计</translation>
    </message>
    <message>
        <source>For whom it keeps still</source>
        <translation>间隔按谁计算</translation>
    </message>
</context>
<context>
    <name>ewc::ui::DateEditor</name>
    <message>
        <source>Choose a day …</source>
        <translation>选择日期…</translation>
    </message>
</context>
<context>
    <name>ewc::ui::DaysEditor</name>
    <message>
        <source>Workdays</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
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
    <name>ewc::ui::Grip</name>
    <message>
        <source>Drag to another place, or press Alt+Up and Alt+Down</source>
        <translation>拖动可调整顺序，也可以按 Alt+↑ 和 Alt+↓</translation>
    </message>
</context>
<context>
    <name>ewc::ui::GroupEditor</name>
    <message>
        <source>Change how many have to hold</source>
        <translation>更改条件的满足方式</translation>
    </message>
    <message>
        <source>Take the group away</source>
        <translation>移除条件组</translation>
    </message>
    <message>
        <source>Group of conditions</source>
        <translation>条件组</translation>
    </message>
</context>
<context>
    <name>ewc::ui::HandOverDialog</name>
    <message>
        <source>%1 (%2 min left)</source>
        <comment>time of day, and minutes</comment>
        <translation>%1（还剩 %2 分钟）</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>It was not lifted.</source>
        <translation>没有解除。</translation>
    </message>
    <message>
        <source>Rules answer %1 again.</source>
        <translation>%1 又由规则回复了。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nobody was handed over.</source>
        <translation>没有转人工。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>转人工</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>通知了谁</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Members to whom a person talks</source>
        <translation>正由人工接待的成员</translation>
    </message>
    <message>
        <source>Rules answer everybody</source>
        <translation>所有成员都由规则回复</translation>
    </message>
    <message>
        <source>A rule can hand a member over to a person, and you can do it below: then no rule answers that member for a time.</source>
        <translation>规则可以把成员转人工，你也可以在下方操作：此后一段时间内，没有规则回复该成员。</translation>
    </message>
    <message>
        <source>&amp;Lift it: let rules answer again</source>
        <translation>解除，恢复规则回复(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>转人工(&amp;H)</translation>
    </message>
    <message>
        <source>Name or id of a member</source>
        <translation>成员姓名或账号</translation>
    </message>
    <message>
        <source>Member to hand over</source>
        <translation>要转人工的成员</translation>
    </message>
    <message>
        <source>&amp;for</source>
        <translation>时长(&amp;F)</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>For how many minutes</source>
        <translation>多少分钟</translation>
    </message>
    <message>
        <source>Hand &amp;over</source>
        <translation>转人工(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>ewc::ui::ImportDialog</name>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>“%1” is the same rule, but another version</source>
        <translation>与“%1”是同一条规则，但内容不同</translation>
    </message>
    <message>
        <source>“%1” has the same name</source>
        <translation>与“%1”同名</translation>
    </message>
    <message>
        <source>“%1” answers to the same</source>
        <translation>与“%1”的条件相同</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>都保留</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>These rules clash with rules that are here already. Choose rows, then say what to do with them.</source>
        <translation>这些规则与已有的规则冲突。选中若干行，再选择如何处理。</translation>
    </message>
    <message>
        <source>Without a clash: %1.</source>
        <translation>没有冲突：%1。</translation>
    </message>
    <message>
        <source>Rules that clash</source>
        <translation>冲突的规则</translation>
    </message>
    <message>
        <source>The &amp;chosen rows:</source>
        <translation>选中的行(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Leave the rule here as it is</source>
        <translation>已有的规则保持不变</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>The rule in the file takes the place of the one here</source>
        <translation>用文件中的规则替换已有的规则</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>都保留(&amp;K)</translation>
    </message>
    <message>
        <source>The rule in the file comes after those here</source>
        <translation>文件中的规则排在已有规则之后</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ewc::ui::JsonForm</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a field, and what is wrong with it</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Reads like: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
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
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What is answered, when and to whom</source>
        <translation>什么时候、对谁、回复什么</translation>
    </message>
    <message>
        <source>New message, or new rule</source>
        <translation>新消息，或新规则</translation>
    </message>
</context>
<context>
    <name>ewc::ui::MenuBoard</name>
    <message>
        <source>New</source>
        <translation>新按钮</translation>
    </message>
    <message>
        <source>Button without a name</source>
        <translation>没有名称的按钮</translation>
    </message>
    <message>
        <source>WeCom would refuse this button.</source>
        <translation>企业微信不会接受这个按钮。</translation>
    </message>
    <message>
        <source>The menu on the phone</source>
        <translation>手机上的菜单</translation>
    </message>
    <message>
        <source>Add a button at the bottom</source>
        <translation>在底部添加按钮</translation>
    </message>
    <message>
        <source>Add a button to the menu that this one opens</source>
        <translation>在它的子菜单中添加按钮</translation>
    </message>
</context>
<context>
    <name>ewc::ui::MenuDialog</name>
    <message>
        <source>New</source>
        <translation>新按钮</translation>
    </message>
    <message>
        <source>No account can have a menu.</source>
        <translation>没有可设置菜单的账号。</translation>
    </message>
    <message>
        <source>A menu belongs to an app of your company: add it in the settings, with its secret.</source>
        <translation>菜单属于企业的应用：请在设置中添加应用及其 Secret。</translation>
    </message>
    <message>
        <source>Asking WeCom for the menu …</source>
        <translation>正在向企业微信读取菜单 …</translation>
    </message>
    <message>
        <source>The menu could not be read.</source>
        <translation>无法读取菜单。</translation>
    </message>
    <message>
        <source>Putting it on the phone …</source>
        <translation>正在发布到手机 …</translation>
    </message>
    <message>
        <source>The menu is on the phone.</source>
        <translation>菜单已发布到手机。</translation>
    </message>
    <message>
        <source>Phones show it within five minutes, or as soon as the app is opened anew.</source>
        <translation>手机会在五分钟内显示，重新进入应用则立即显示。</translation>
    </message>
    <message>
        <source>The menu is not on the phone.</source>
        <translation>菜单没有发布到手机。</translation>
    </message>
    <message>
        <source>Deleting the menu …</source>
        <translation>正在删除菜单 …</translation>
    </message>
    <message>
        <source>The app has no menu any more.</source>
        <translation>应用不再有菜单。</translation>
    </message>
    <message>
        <source>Its buttons are still here: put them on the phone to have it back.</source>
        <translation>按钮还在这里：发布到手机即可恢复。</translation>
    </message>
    <message>
        <source>The menu was not deleted.</source>
        <translation>菜单没有删除。</translation>
    </message>
    <message>
        <source>WeCom would refuse this menu.</source>
        <translation>企业微信不会接受这个菜单。</translation>
    </message>
    <message>
        <source>What is wrong is marked: mend it, then put the menu on the phone.</source>
        <translation>有问题的地方已标出：请修改后再发布到手机。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>&amp;Take it off the phone</source>
        <translation>从手机撤下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Put it on the phone</source>
        <translation>发布到手机(&amp;P)</translation>
    </message>
    <message>
        <source>Not on the phone yet</source>
        <translation>尚未发布到手机</translation>
    </message>
    <message>
        <source>What you changed is not on the phone yet.</source>
        <translation>你的修改尚未发布到手机。</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>放弃并关闭</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Menu of the app</source>
        <translation>应用菜单</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>账号(&amp;C)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>No menu yet</source>
        <translation>还没有菜单</translation>
    </message>
    <message>
        <source>Up to three buttons at the bottom of the app, each with up to five more above it. A press tells the bot, and a rule answers.</source>
        <translation>应用底部最多三个按钮，每个上方最多再有五个。点击会告诉机器人，由规则回复。</translation>
    </message>
    <message>
        <source>Add the first button</source>
        <translation>添加第一个按钮</translation>
    </message>
    <message>
        <source>&amp;Delete the menu</source>
        <translation>删除菜单(&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ewc::ui::MenuPress</name>
    <message>
        <source>Scan</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
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
    <message>
        <source>Rules are asked about what comes in, not about what goes out.</source>
        <translation>规则只针对收到的消息，不针对发出的消息。</translation>
    </message>
    <message>
        <source>Asking the rules once more …</source>
        <translation>正在重新询问规则……</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Which rule answered, and why the others did not</source>
        <translation>哪条规则回复了，其他规则为什么没有</translation>
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
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Which rule answered, and why the others did not</source>
        <translation>哪条规则回复了，其他规则为什么没有</translation>
    </message>
    <message>
        <source>Make a &amp;rule from this message</source>
        <translation>用这条消息建规则(&amp;R)</translation>
    </message>
    <message>
        <source>Answer messages like this one by a rule from now on</source>
        <translation>以后用规则回复这样的消息</translation>
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
    <name>ewc::ui::PartList</name>
    <message>
        <source>Take a condition away</source>
        <translation>移除条件</translation>
    </message>
    <message>
        <source>Take an action away</source>
        <translation>移除动作</translation>
    </message>
    <message>
        <source>Change a condition</source>
        <translation>更改条件</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>更改动作</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>添加动作</translation>
    </message>
    <message>
        <source>Move a condition</source>
        <translation>移动条件</translation>
    </message>
    <message>
        <source>Move an action</source>
        <translation>移动动作</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
</context>
<context>
    <name>ewc::ui::PartRow</name>
    <message>
        <source>Opens a menu with other kinds</source>
        <translation>打开菜单，换成别的类型</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>This version does not know “%1”: choose another kind, or take it away.</source>
        <translation>当前版本不认识“%1”：请换成别的类型，或将其移除。</translation>
    </message>
</context>
<context>
    <name>ewc::ui::PartType</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Send to others</source>
        <translation>发送给其他人</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group and kind of an action, such as Reply: picture</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ewc::ui::PastChangeModel</name>
    <message>
        <source>no answer</source>
        <translation>没有回复</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>之前由谁回复</translation>
    </message>
    <message>
        <source>Would answer now</source>
        <translation>现在由谁回复</translation>
    </message>
</context>
<context>
    <name>ewc::ui::PastTrialDialog</name>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>正在试……</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>没有试</translation>
    </message>
    <message>
        <source>There are no messages yet</source>
        <translation>还没有消息</translation>
    </message>
    <message>
        <source>As soon as members have written, you see here what other rules would have said to them.</source>
        <translation>成员发来消息后，你可以在这里看到别的规则会怎样回复。</translation>
    </message>
    <message>
        <source>Would now answer %1, earlier %2</source>
        <translation>现在会回复 %1 条，之前 %2 条</translation>
    </message>
    <message>
        <source>Each of %1 messages would be answered by the same rule as before.</source>
        <translation>%1 条消息都会由和之前相同的规则回复。</translation>
    </message>
    <message>
        <source>%1 of %2 messages would be answered differently; a double click shows one in the log.</source>
        <translation>%2 条消息中有 %1 条的回复会不同；双击可在日志中查看。</translation>
    </message>
    <message>
        <source>Try on the past</source>
        <translation>用以前的消息试</translation>
    </message>
    <message>
        <source>Puts the rules as they are now, saved or not, to messages that came already. Nothing is sent and nothing is changed.</source>
        <translation>用现在的规则（无论是否已保存）去试以前收到的消息。不会发送，也不会改变任何东西。</translation>
    </message>
    <message>
        <source>The last %1 messages</source>
        <translation>最近 %1 条消息</translation>
    </message>
    <message>
        <source>On how many messages</source>
        <translation>用多少条消息</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再试一次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Messages that would be answered differently</source>
        <translation>回复会不同的消息</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ewc::ui::PeopleEditor</name>
    <message>
        <source>Which departments?</source>
        <translation>哪些部门？</translation>
    </message>
    <message>
        <source>Which tags?</source>
        <translation>哪些标签？</translation>
    </message>
    <message>
        <source>Which members?</source>
        <translation>哪些成员？</translation>
    </message>
    <message>
        <source>The directory holds none of them yet: type an id and press Enter.</source>
        <translation>通讯录里还没有：输入 ID 后按回车。</translation>
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
    <message>
        <source>You pressed “%1”</source>
        <translation>你点击了“%1”</translation>
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
    <message>
        <source>Type a message instead</source>
        <translation>改为输入消息</translation>
    </message>
    <message>
        <source>Show the app&apos;s menu</source>
        <translation>显示应用菜单</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Menu of the application</source>
        <translation>应用的菜单</translation>
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
    <name>ewc::ui::PresetGallery</name>
    <message>
        <source>… and %1</source>
        <translation>……以及%1</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例规则</translation>
    </message>
    <message>
        <source>Each of these can be tried, changed and undone. Nothing is in force before you save.</source>
        <translation>每个示例都可以试用、修改、撤销。保存之前不会生效。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add to mine</source>
        <translation>添加到我的规则</translation>
    </message>
    <message>
        <source>Begin with it</source>
        <translation>从它开始</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>替换我的规则</translation>
    </message>
    <message>
        <source>These rules only; this can be undone</source>
        <translation>只保留这些规则；可以撤销</translation>
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
    <name>ewc::ui::QuantifierBox</name>
    <message>
        <source>all of the group</source>
        <translation>组内全部满足</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>以下条件全部满足</translation>
    </message>
    <message>
        <source>any of the group</source>
        <translation>组内任一满足</translation>
    </message>
    <message>
        <source>any of these holds</source>
        <translation>以下条件任一满足</translation>
    </message>
    <message>
        <source>none of the group</source>
        <translation>组内都不满足</translation>
    </message>
    <message>
        <source>none of these holds</source>
        <translation>以下条件都不满足</translation>
    </message>
    <message>
        <source>How many conditions have to hold</source>
        <translation>条件的满足方式</translation>
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
    <name>ewc::ui::RuleDelegate</name>
    <message>
        <source>log only</source>
        <translation>仅记录</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RuleDialogs</name>
    <message>
        <source>&amp;Menu of the app…</source>
        <translation>应用菜单(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Handed over…</source>
        <translation>转人工列表(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RuleEditor</name>
    <message>
        <source>No rule is chosen</source>
        <translation>还没有选择规则</translation>
    </message>
    <message>
        <source>Choose a rule in the list to see and change what it does: when it answers, and with what.</source>
        <translation>在列表中选择一条规则，查看并修改它在什么时候回答、回答什么。</translation>
    </message>
    <message>
        <source>then</source>
        <translation>就</translation>
    </message>
    <message>
        <source>There is no action yet: say what is to be done.</source>
        <translation>还没有动作：请说明要做什么。</translation>
    </message>
    <message>
        <source>how often, and when</source>
        <translation>频率与时间</translation>
    </message>
    <message>
        <source>The rule in words</source>
        <translation>规则的文字说明</translation>
    </message>
    <message>
        <source>Move a condition or an action up</source>
        <translation>上移条件或动作</translation>
    </message>
    <message>
        <source>Move a condition or an action down</source>
        <translation>下移条件或动作</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RuleHead</name>
    <message>
        <source>Rename the rule</source>
        <translation>重命名规则</translation>
    </message>
    <message>
        <source>Put the rule into a folder</source>
        <translation>将规则放入文件夹</translation>
    </message>
    <message>
        <source>Switch the rule on</source>
        <translation>启用规则</translation>
    </message>
    <message>
        <source>Switch the rule off</source>
        <translation>停用规则</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>What the rule is called; without a name it is called after what it does</source>
        <translation>规则的名称；留空时按规则的内容命名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of the rule</source>
        <translation>规则所在的文件夹</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>规则已启用</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RuleOptions</name>
    <message>
        <source>Change when the rule is in force</source>
        <translation>更改规则的生效时间</translation>
    </message>
    <message>
        <source>Change how often the rule answers</source>
        <translation>更改规则的回答频率</translation>
    </message>
    <message>
        <source>Change what comes after the rule</source>
        <translation>更改规则之后的处理</translation>
    </message>
    <message>
        <source>Let the rule only be noted</source>
        <translation>让规则只记录、不回答</translation>
    </message>
    <message>
        <source>Let the rule answer</source>
        <translation>让规则回答</translation>
    </message>
    <message>
        <source>Let the rule be in force at some times only</source>
        <translation>让规则只在指定时间生效</translation>
    </message>
    <message>
        <source>Let the rule always be in force</source>
        <translation>让规则一直生效</translation>
    </message>
    <message>
        <source>Only at these times</source>
        <translation>仅在这些时间</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>no further rule is asked</source>
        <translation>不再看后面的规则</translation>
    </message>
    <message>
        <source>the next rules are asked, too</source>
        <translation>继续看后面的规则</translation>
    </message>
    <message>
        <source>What comes after the rule</source>
        <translation>规则之后的处理</translation>
    </message>
    <message>
        <source>Only note in the log what it would answer</source>
        <translation>试运行：只在日志中记录它会回答什么</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RuleTestBench</name>
    <message>
        <source>Rules that cannot be tried yet, because something in them is missing or wrong: %1</source>
        <translation>还不能试的规则（其中有缺少或不对的地方）：%1 条</translation>
    </message>
    <message>
        <source>Messages before this one: %1</source>
        <translation>之前已有 %1 条消息</translation>
    </message>
    <message>
        <source>As the first message</source>
        <translation>作为第一条消息</translation>
    </message>
    <message>
        <source>Which rule would answer?</source>
        <translation>哪条规则会回复？</translation>
    </message>
    <message>
        <source>Type a message above: here you see at once what would be said. Nothing is sent.</source>
        <translation>在上面输入一条消息：这里马上显示会怎样回复。不会发送任何东西。</translation>
    </message>
    <message>
        <source>The rules cannot be tried yet.</source>
        <translation>规则还不能试。</translation>
    </message>
    <message>
        <source>Nothing would be said.</source>
        <translation>不会回复。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>On the &amp;past…</source>
        <translation>用以前的消息(&amp;P)…</translation>
    </message>
    <message>
        <source>See what these rules would have said to the messages in the log</source>
        <translation>看看这些规则会怎样回复日志里的消息</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>下一条消息(&amp;N)</translation>
    </message>
    <message>
        <source>Counts this message as sent and goes on: to try steps of a talk, pauses and answers in turn</source>
        <translation>把这条消息当作已发送，然后继续：用来试对话步骤、间隔和轮流回复</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>重新开始(&amp;O)</translation>
    </message>
    <message>
        <source>Forgets the messages before this one</source>
        <translation>忘掉之前的消息</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RuleTrust</name>
    <message>
        <source>Allow what the rule does</source>
        <translation>允许规则的操作</translation>
    </message>
    <message>
        <source>“%1” came from a file. It will:</source>
        <translation>“%1”来自文件，它将：</translation>
    </message>
    <message>
        <source>Allow it only if you know where it is from.</source>
        <translation>只有清楚它的来源时才允许。</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>保持关闭</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation>保持关闭</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RulesExchange</name>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>Rules and tables (*.json *.csv)</source>
        <translation>规则和表格 (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>文件太大。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>无法导入 %1。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>已从 %1 导入 %2</translation>
    </message>
    <message>
        <source>Switched off, because of what they may do: %1. You are asked when you switch them on.</source>
        <translation>因其操作有风险，已关闭：%1。开启时会询问你。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>导出规则</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>规则 (*.json)</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>导出为表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Exported to %1: %2</source>
        <translation>已导出到 %1：%2</translation>
    </message>
    <message>
        <source>Left out, because a table has no place for them: %1</source>
        <translation>表格里放不下，已略去%1</translation>
    </message>
    <message>
        <source>Keys are not in it.</source>
        <translation>不含密钥。</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RulesList</name>
    <message>
        <source>No folder</source>
        <translation>不放入文件夹</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Delete rules</source>
        <translation>删除多条规则</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Move rule</source>
        <translation>移动规则</translation>
    </message>
    <message>
        <source>Move rules</source>
        <translation>移动多条规则</translation>
    </message>
    <message>
        <source>There are no rules in the clipboard.</source>
        <translation>剪贴板里没有规则。</translation>
    </message>
    <message>
        <source>Paste rule</source>
        <translation>粘贴规则</translation>
    </message>
    <message>
        <source>Paste rules</source>
        <translation>粘贴多条规则</translation>
    </message>
    <message>
        <source>Put into folder</source>
        <translation>放入文件夹</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>新文件夹 %1</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>In names, folders and sentences (Ctrl+F)</source>
        <translation>在名称、文件夹和说明中搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>No rule holds this word.</source>
        <translation>没有规则包含这个词。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>新建规则(&amp;N)</translation>
    </message>
    <message>
        <source>Make a new rule below the current one (Ctrl+N)</source>
        <translation>在当前规则下面新建一条 (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Switch on or off</source>
        <translation>开启或关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Put into &amp;folder</source>
        <translation>放入文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新文件夹(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RulesModel</name>
    <message>
        <source>Move rule</source>
        <translation>移动规则</translation>
    </message>
    <message>
        <source>Move rules</source>
        <translation>移动多条规则</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1，已关闭</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Never answers: “%1” always comes first</source>
        <translation>永远轮不到：“%1”总是先回复</translation>
    </message>
    <message>
        <source>It is only noted that it would have answered.</source>
        <translation>仅记录它本来会回复。</translation>
    </message>
    <message>
        <source>%1, the last one %2; %3 on average</source>
        <translation>%1，最近一次 %2，平均 %3</translation>
    </message>
    <message>
        <source>It has not answered anybody yet.</source>
        <translation>还没有回复过任何人。</translation>
    </message>
    <message>
        <source>%1; the last one: %2</source>
        <translation>%1，最近一个：%2</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>去掉文件夹</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>Rename rule</source>
        <translation>重命名规则</translation>
    </message>
</context>
<context>
    <name>ewc::ui::RulesPage</name>
    <message>
        <source>Changed in the file</source>
        <translation>文件中的修改</translation>
    </message>
    <message>
        <source>The rules in force were changed elsewhere.</source>
        <translation>生效的规则在别处被修改了。</translation>
    </message>
    <message>
        <source>What you changed here is still here. Saving it replaces what was changed there.</source>
        <translation>你在这里的修改还在。保存会覆盖别处的修改。</translation>
    </message>
    <message>
        <source>&amp;Take those</source>
        <translation>采用那些(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>Changes of last time</source>
        <translation>上次的修改</translation>
    </message>
    <message>
        <source>What you changed last time is here, and not in force yet.</source>
        <translation>你上次的修改还在这里，尚未生效。</translation>
    </message>
    <message>
        <source>The rules in force were changed meanwhile: saving yours replaces them.</source>
        <translation>在此期间生效的规则被修改过：保存会覆盖它们。</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>The rules were not saved. Those of before stay in force.</source>
        <translation>规则没有保存，仍然使用之前的规则。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Something has to be mended before the rules can be saved.</source>
        <translation>有一处需要改正，然后才能保存规则。</translation>
    </message>
    <message>
        <source>%1 things have to be mended before the rules can be saved.</source>
        <translation>有 %1 处需要改正，然后才能保存规则。</translation>
    </message>
    <message>
        <source>&amp;Show the first</source>
        <translation>查看第一处(&amp;S)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 was changed and cannot be used. The rules of before stay in force.</source>
        <translation>%1 被修改后无法使用，仍然使用之前的规则。</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Write it again</source>
        <translation>重新写入(&amp;W)</translation>
    </message>
    <message>
        <source>Written again</source>
        <translation>重新写入</translation>
    </message>
    <message>
        <source>This rule is not among the rules any longer.</source>
        <translation>这条规则已经不在了。</translation>
    </message>
    <message>
        <source>It may be in an earlier version of the rules.</source>
        <translation>它可能在规则的较早版本里。</translation>
    </message>
    <message>
        <source>Show &amp;versions</source>
        <translation>查看版本(&amp;V)</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>没有粘贴任何内容。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>The built-in example is in force: it sends back what it is told.</source>
        <translation>正在使用内置示例：收到什么就回复什么。</translation>
    </message>
    <message>
        <source>These rules are in force.</source>
        <translation>这些规则正在生效。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Y)</source>
        <translation>%1 (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>&amp;All rules</source>
        <translation>所有规则(&amp;A)</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>Put the rules in force</source>
        <translation>让规则生效</translation>
    </message>
    <message>
        <source>&amp;Examples…</source>
        <translation>示例(&amp;E)…</translation>
    </message>
    <message>
        <source>Rules that are made already: add them, or begin with them</source>
        <translation>现成的规则：可以添加，也可以从它们开始</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Try on the &amp;past…</source>
        <translation>用历史消息试试(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Take rules from a file: rules.json, or a table of keywords (CSV)</source>
        <translation>从文件导入规则：rules.json，或关键词表格 (CSV)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export as a &amp;table…</source>
        <translation>导出为表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Keywords and replies, for a spreadsheet (CSV)</source>
        <translation>关键词和回复，可用表格软件打开 (CSV)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Try out</source>
        <translation>试一试(&amp;T)</translation>
    </message>
    <message>
        <source>Type a message, and see what would be answered and why</source>
        <translation>输入一条消息，看看会回复什么、为什么</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Put the rules in force (Ctrl+S)</source>
        <translation>让规则生效 (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃修改(&amp;D)</translation>
    </message>
    <message>
        <source>Go back to the rules in force; this can be undone</source>
        <translation>回到正在生效的规则，可以撤销</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>还没有规则</translation>
    </message>
    <message>
        <source>A rule says what is answered when somebody writes: “when the text contains menu, reply with the picture”. Begin with an example, or make a new rule.</source>
        <translation>规则说明有人发来消息时回复什么，例如“文字包含菜单时，回复图片”。可以从示例开始，也可以新建一条规则。</translation>
    </message>
    <message>
        <source>&amp;Choose an example…</source>
        <translation>选择示例(&amp;C)…</translation>
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
    <name>ewc::ui::TextsEditor</name>
    <message>
        <source>Reads like: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>Take this text away</source>
        <translation>移除这段文字</translation>
    </message>
    <message>
        <source>One more text</source>
        <translation>再加一段文字</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到%1</translation>
    </message>
</context>
<context>
    <name>ewc::ui::Toast</name>
    <message>
        <source>Close this notification</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>ewc::ui::TrialAnswers</name>
    <message>
        <source>Would %1</source>
        <translation>会%1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……还有 %1 个</translation>
    </message>
</context>
<context>
    <name>ewc::ui::TrialInput</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What was scanned</source>
        <translation>扫到的内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Type a message as a member would</source>
        <translation>像成员那样输入一条消息</translation>
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
        <source>What the platform understood of it</source>
        <translation>平台识别出的文字</translation>
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
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>地点名称</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>网页标题</translation>
    </message>
</context>
<context>
    <name>ewc::ui::TrialTree</name>
    <message>
        <source>What became of the rules</source>
        <translation>各条规则的结果</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>None of %1 rules matches</source>
        <translation>%1 条规则都不匹配</translation>
    </message>
    <message>
        <source>Other rules: %1</source>
        <translation>另有 %1 条规则</translation>
    </message>
</context>
<context>
    <name>ewc::ui::TriggerEditor</name>
    <message>
        <source>Change how many have to hold</source>
        <translation>更改条件的满足方式</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加条件组</translation>
    </message>
    <message>
        <source>Take a group away</source>
        <translation>移除条件组</translation>
    </message>
    <message>
        <source>When any message comes</source>
        <translation>收到任何消息时</translation>
    </message>
    <message>
        <source>When a message comes and</source>
        <translation>收到消息，并且</translation>
    </message>
    <message>
        <source>There is no condition: the rule answers every message.</source>
        <translation>没有条件：规则会回答每一条消息。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>条件组</translation>
    </message>
    <message>
        <source>Add a group of conditions</source>
        <translation>添加条件组</translation>
    </message>
    <message>
        <source>A group counts as one condition: any, all or none of what is in it</source>
        <translation>一个条件组算作一个条件：组内任一、全部或都不满足</translation>
    </message>
</context>
<context>
    <name>ewc::ui::VariableButton</name>
    <message>
        <source>Put in what is known about the message: who wrote, what, when …</source>
        <translation>插入消息的信息：谁发的、内容、时间…</translation>
    </message>
    <message>
        <source>Put in a variable</source>
        <translation>插入变量</translation>
    </message>
    <message>
        <source>Such as: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>There are no variables here</source>
        <translation>这里没有变量</translation>
    </message>
</context>
<context>
    <name>ewc::ui::VersionsDialog</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Each time rules are saved, a version is kept here.</source>
        <translation>每次保存规则，都会在这里留下一个版本。</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Versions of the rules</source>
        <translation>规则的版本</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>版本，最新的在前</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>有什么不同</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>the version before it</source>
        <translation>它的上一个版本</translation>
    </message>
    <message>
        <source>the rules on the page</source>
        <translation>页面上的规则</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Put this version on the page; it is in force once you save</source>
        <translation>把这个版本放到页面上，保存后生效</translation>
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
    <message>
        <source>Open its rule</source>
        <translation>打开它的规则</translation>
    </message>
    <message>
        <source>The rule that answered, to be changed: go to the rules</source>
        <translation>查看并修改作出回复的规则：前往规则页</translation>
    </message>
</context>
<context>
    <name>ewc::ui::WhyView</name>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Other rules: %1</source>
        <translation>另有 %1 条规则</translation>
    </message>
    <message>
        <source>Made anew from the message and the rules that were in force (version %1).</source>
        <translation>根据消息和当时生效的规则（版本 %1）重新得出。</translation>
    </message>
    <message>
        <source>Made anew with the present rules: those that were in force are not kept.</source>
        <translation>用现在的规则重新得出：当时生效的规则没有保留。</translation>
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
<context>
    <name>ewc::ui::WordChip</name>
    <message>
        <source>Delete takes it out, F2 changes it</source>
        <translation>按 Delete 移除，按 F2 修改</translation>
    </message>
</context>
<context>
    <name>ewc::ui::WordsEditor</name>
    <message>
        <source>Choose, or type</source>
        <translation>选择或输入</translation>
    </message>
    <message>
        <source>Type, Enter adds one more</source>
        <translation>输入，按回车再加一个</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet: type it</source>
        <translation>还没有可选的内容：请直接输入</translation>
    </message>
    <message>
        <source>Enter or a comma ends a word. Backspace takes the last one out, Left leads to the others.</source>
        <translation>回车或逗号结束一个词。退格键移除最后一个，左方向键移到其他词。</translation>
    </message>
    <message>
        <source>Choose from a list</source>
        <translation>从列表中选择</translation>
    </message>
    <message>
        <source>Choose for %1</source>
        <translation>为%1选择</translation>
    </message>
</context>
</TS>
