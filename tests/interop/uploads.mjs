// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files on their way: `easywechat send --file` to a server that looks at each byte, and forms made
// by hand and by node's own fetch to `easywechat sandbox`. Names arrive as they are: raw UTF-8 in
// filename=, and no filename* (WeCom answers 44001 to it).

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import { Program } from './wecom.mjs';

const names = {
    'plain': 'report.pdf',
    'Chinese, spaces and brackets': '中文 名字 (1).pdf',
    'beyond the basic plane': '👋🏽 𠮷.txt',
    'as long as a file system takes': `${'长'.repeat(80)}.txt`,
    'what looks like an escape': '100%25 %E4%B8%AD.txt',
    'separators': 'a;b=c, d.txt',
};
// Every byte there is, and what looks like the end of a part.
const content = Buffer.concat([Buffer.from('\r\n--\r\n\r\n--boundary--\r\n'),
    Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))]);

let folder;
let platform; // played by node
let sandbox; // the program
const uploads = [];
const sent = [];

/** What a platform would answer, and everything as it came. */
async function answer(request) {
    const url = new URL(request.url, 'http://127.0.0.1');
    const body = await buffer(request);
    if (url.pathname === '/cgi-bin/gettoken') {
        return { errcode: 0, errmsg: 'ok', access_token: 'token', expires_in: 7200 };
    }
    assert.equal(url.searchParams.get('access_token'), 'token');
    if (url.pathname === '/cgi-bin/media/upload') {
        uploads.push({ headers: request.headers, body, type: url.searchParams.get('type') });
        return { errcode: 0, errmsg: '', type: 'file', media_id: `id${uploads.length}`,
            created_at: String(Math.floor(Date.now() / 1000)) };
    }
    assert.equal(url.pathname, '/cgi-bin/message/send');
    sent.push(JSON.parse(body.toString('utf8')));
    return { errcode: 0, errmsg: 'ok', msgid: `m${sent.length}` };
}

before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'easywechat-interop-'));
    platform = createServer((request, response) => {
        answer(request).then((json) => response.end(JSON.stringify(json)), (error) => {
            response.statusCode = 500;
            response.end(String(error));
        });
    });
    platform.listen(0, '127.0.0.1');
    await once(platform, 'listening');
    sandbox = await Program.start(() => ['sandbox', '--json', '--listen', '127.0.0.1:0']);
});

after(async () => {
    assert.equal(await sandbox.stop(), 0);
    platform.closeAllConnections?.();
    platform.close();
    rmSync(folder, { recursive: true });
});

/** Sends the file `name` with the program; each time as one that has sent nothing yet. */
async function send(name, config) {
    const home = mkdtempSync(join(folder, 'run-'));
    writeFileSync(join(home, name), content);
    writeFileSync(join(home, 'config.ini'), config, { mode: 0o600 });
    await promisify(execFile)(process.env.EWC_CLI, ['send', '--config', join(home, 'config.ini'),
        '--data-dir', join(home, 'data'), '--to', 'zhangsan', '--file', join(home, name)]);
}

function configOf({ name, corpid, secret, agentid }, apiBase) {
    return `[${name}]\ncorpid = ${corpid}\nsecret = ${secret}\nagentid = ${agentid}\n`
        + `api_base = ${apiBase}\n`;
}

for (const [what, name] of Object.entries(names)) {
    test(`the program uploads a file called ${what}`, async () => {
        await send(name, configOf({ name: 'demo', corpid: 'ww0123456789abcdef', secret: 'secret',
            agentid: 7 }, `http://127.0.0.1:${platform.address().port}`));
        const { headers, body, type } = uploads.at(-1);
        assert.equal(type, 'file');
        const boundary = /^multipart\/form-data; boundary=([-0-9A-Za-z_]+)$/
            .exec(headers['content-type'])?.[1]; // WeCom reads no boundary in quotes
        assert.ok(boundary, headers['content-type']);
        assert.equal(headers['transfer-encoding'], undefined);
        assert.equal(Number(headers['content-length']), body.length);

        const headEnd = body.indexOf('\r\n\r\n');
        const [opening, ...lines] = body.subarray(0, headEnd).toString('latin1').split('\r\n');
        assert.equal(opening, `--${boundary}`);
        const raw = Buffer.from(name, 'utf8').toString('latin1');
        assert.ok(lines.some((line) => line.startsWith('Content-Disposition: form-data; name="media"; '
            + `filename="${raw}"`)), lines.join('\n'));
        assert.ok(!lines.some((line) => line.includes('filename*')));
        const rest = body.subarray(headEnd + 4);
        assert.deepEqual(rest, Buffer.concat([content, Buffer.from(`\r\n--${boundary}--\r\n`)]));

        assert.equal(sent.at(-1).msgtype, 'file');
        assert.deepEqual(sent.at(-1).file, { media_id: `id${uploads.length}` });
    });

    test(`the sandbox shows what the program sent, called ${what}`, async () => {
        await send(name, configOf(sandbox.listening.account, sandbox.listening.api_base));
        await shownOnPhone(name);
    });

    test(`the sandbox takes a form of raw bytes with a file called ${what}`, async () => {
        const response = await upload({
            headers: { 'Content-Type': 'multipart/form-data; boundary=xYz' },
            body: form(`form-data; name="media"; filename="${name}"; filelength=${content.length}`),
        });
        await sendFile(response.media_id);
        await shownOnPhone(name);
    });

    test(`the sandbox takes a form of node's fetch with a file called ${what}`, async () => {
        const body = new FormData();
        body.append('media', new Blob([content]), name);
        const { media_id } = await upload({ body });
        await sendFile(media_id);
        await shownOnPhone(name);
    });
}

test('the program puts something harmless in the place of a quote', async () => {
    await send('a"b.txt', configOf(sandbox.listening.account, sandbox.listening.api_base));
    await shownOnPhone("a'b.txt");
});

test('a quote in a name is one on the phone', async () => {
    const { media_id } = await upload({
        headers: { 'Content-Type': 'multipart/form-data; boundary=xYz' },
        body: form('form-data; name="media"; filename="a\\"b.txt"'),
    });
    await sendFile(media_id);
    await shownOnPhone('a"b.txt');
});

const refused = {
    'filename* beside filename': ['form-data; name="media"; filename="a"; filename*=UTF-8\'\'a', 44001],
    'no file name': ['form-data; name="media"', 44001],
    'another part': ['form-data; name="file"; filename="a"', 41005],
    'a wrong length': ['form-data; name="media"; filename="a"; filelength=1', 40006],
};
for (const [what, [disposition, errcode]] of Object.entries(refused)) {
    test(`the sandbox refuses as WeCom does: ${what}`, async () => {
        const response = await upload({
            headers: { 'Content-Type': 'multipart/form-data; boundary=xYz' }, body: form(disposition),
        }, errcode);
        assert.equal(response.errcode, errcode);
    });
}

test('the sandbox finds nothing in a form without a length', async () => {
    const stream = new ReadableStream({
        start(controller) {
            controller.enqueue(form('form-data; name="media"; filename="a"'));
            controller.close();
        },
    });
    await upload({ headers: { 'Content-Type': 'multipart/form-data; boundary=xYz' },
        body: stream, duplex: 'half' }, 41005);
});

test('a download goes on where it stopped', async () => {
    const body = new FormData();
    body.append('media', new Blob([content]), '图.bin');
    const { media_id } = await upload({ body });
    const get = (headers) => api(`media/get?media_id=${encodeURIComponent(media_id)}`, { headers });
    const start = await get({ Range: 'bytes=0-99' });
    assert.equal(start.status, 206);
    assert.equal(start.headers.get('content-range'), `bytes 0-99/${content.length}`);
    const rest = await get({ Range: 'bytes=100-' });
    const whole = Buffer.concat([Buffer.from(await start.arrayBuffer()),
        Buffer.from(await rest.arrayBuffer())]);
    assert.deepEqual(whole, content);
    const disposition = Buffer.from(rest.headers.get('content-disposition'), 'latin1');
    assert.equal(disposition.toString('utf8'), 'attachment; filename="图.bin"');
});

function form(disposition) {
    return Buffer.concat([
        Buffer.from(`--xYz\r\nContent-Disposition: ${disposition}\r\n`
            + 'Content-Type: application/octet-stream\r\n\r\n'),
        content, Buffer.from('\r\n--xYz--\r\n')]);
}

let token;
async function api(path, options) {
    const { api_base, account } = sandbox.listening;
    if (!token) {
        const answered = await fetch(`${api_base}/cgi-bin/gettoken?corpid=${account.corpid}`
            + `&corpsecret=${account.secret}`);
        token = (await answered.json()).access_token;
    }
    return fetch(`${api_base}/cgi-bin/${path}&access_token=${token}`, options);
}

async function upload(options, errcode = 0) {
    const response = await api('media/upload?type=file', { method: 'POST', ...options });
    const json = await response.json();
    assert.equal(json.errcode, errcode, json.errmsg);
    return json;
}

async function sendFile(media_id) {
    const response = await api('message/send?debug=0', {
        method: 'POST',
        body: JSON.stringify({ touser: 'zhangsan', agentid: sandbox.listening.account.agentid,
            msgtype: 'file', file: { media_id } }),
    });
    const json = await response.json();
    assert.equal(json.errcode, 0, json.errmsg);
}

/** The last thing on zhangsan's phone is our file, called `name`. */
async function shownOnPhone(name) {
    const { api_base } = sandbox.listening;
    const phone = await (await fetch(`${api_base}/sandbox/v1/phone?user=zhangsan`)).json();
    const { file } = phone.at(-1);
    assert.equal(file.name, name);
    assert.equal(file.size, content.length);
    const bytes = await fetch(`${api_base}/sandbox/v1/media?id=${encodeURIComponent(file.media_id)}`);
    assert.deepEqual(Buffer.from(await bytes.arrayBuffer()), content);
}
