// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `easywechat sandbox` delivers to a server that knows nothing but WeCom's own library: what the
// library can open, a real callback server can.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';

import { element, Program, WeCom } from './wecom.mjs';

let program;
let wecom;
let server;
let answer = () => ''; // to a decrypted message: the plain reply, '' for none
const received = [];

async function handle(request, response) {
    const query = new URL(request.url, 'http://127.0.0.1').searchParams;
    const open = (encrypted) => wecom.open(
        encrypted, query.get('msg_signature'), query.get('timestamp'), query.get('nonce'));
    if (request.method === 'GET') {
        response.end(open(query.get('echostr')));
        return;
    }
    const message = open(element(await text(request), 'Encrypt'));
    received.push(message);
    const plain = answer(message);
    if (!plain) {
        response.end();
        return;
    }
    const encrypted = wecom.seal(plain);
    const signed = new URL(wecom.signedUrl(encrypted)).searchParams;
    response.end(`<xml><Encrypt><![CDATA[${encrypted}]]></Encrypt>`
        + `<MsgSignature><![CDATA[${signed.get('msg_signature')}]]></MsgSignature>`
        + `<TimeStamp>${signed.get('timestamp')}</TimeStamp>`
        + `<Nonce><![CDATA[${signed.get('nonce')}]]></Nonce></xml>`);
}

async function control(path, body) {
    const response = await fetch(`${program.listening.api_base}/sandbox/v1/${path}`, {
        method: 'POST', body: JSON.stringify(body),
    });
    assert.equal(response.status, 200);
    return response.json();
}

before(async () => {
    server = createServer((request, response) => {
        handle(request, response).catch((error) => {
            response.statusCode = 403;
            response.end(String(error));
        });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    program = await Program.start(() => ['sandbox', '--json', '--listen', '127.0.0.1:0']);
    const url = `http://127.0.0.1:${server.address().port}/callback`;
    wecom = new WeCom(program.listening.account, url);
    assert.deepEqual(await control('callback', { url }), { ok: true });
});

after(async () => {
    assert.equal(await program.stop(), 0);
    server.closeAllConnections?.();
    server.close();
});

test('a text arrives as it was typed', async () => {
    const content = '拍照 <b>&amp;</b> ]]> 007';
    const pushed = await control('push', { user: 'zhangsan', type: 'text', content });
    assert.deepEqual(pushed.deliveries.map(({ status }) => status), [200]);
    assert.equal(pushed.reply, null);
    const message = received.at(-1);
    assert.equal(element(message, 'Content'), content);
    assert.equal(element(message, 'FromUserName'), 'zhangsan');
    assert.equal(element(message, 'ToUserName'), wecom.corpid);
    assert.equal(element(message, 'MsgId'), pushed.msgid);
});

test('a reply that the library sealed is read', async () => {
    answer = (message) => `<xml><ToUserName><![CDATA[${element(message, 'FromUserName')}]]></ToUserName>`
        + `<FromUserName><![CDATA[${wecom.corpid}]]></FromUserName><CreateTime>1732240000</CreateTime>`
        + '<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[你好]]></Content></xml>';
    const pushed = await control('push', { user: 'lisi', type: 'text', content: 'hello' });
    assert.equal(pushed.reply.Content, '你好');
    assert.equal(pushed.reply.ToUserName, 'lisi');
    answer = () => '';
});

test('an event arrives with the fields of the wire', async () => {
    await control('push', { user: 'wangwu', type: 'event', Event: 'click', EventKey: 'menu_1' });
    const message = received.at(-1);
    assert.equal(element(message, 'MsgType'), 'event');
    assert.equal(element(message, 'Event'), 'click');
    assert.equal(element(message, 'EventKey'), 'menu_1');
});
