// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// WeCom's own library seals callbacks, `easywechat serve --echo` answers, and the library opens
// the answers.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { element, escapeXml, Program, WeCom } from './wecom.mjs';

const account = {
    corpid: 'ww0123456789abcdef',
    token: 'interoptoken',
    encoding_aes_key: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
};
const config = `[demo]
corpid = ${account.corpid}
secret = unused
agentid = 1
token = ${account.token}
encoding_aes_key = ${account.encoding_aes_key}
`;

let program;
let wecom;
let lastId = 4561255354251345929n; // more than 32 bits, and than a double holds

before(async () => {
    program = await Program.start((folder) => ['serve', '--echo', '--json', '--listen', '127.0.0.1:0',
        '--config', `${folder}/config.ini`, '--data-dir', `${folder}/data`], { 'config.ini': config });
    wecom = new WeCom(account, program.listening.accounts.demo);
});

after(async () => {
    assert.equal(await program.stop(), 0);
});

function textMessage(content, id = ++lastId) {
    return `<xml><ToUserName><![CDATA[${account.corpid}]]></ToUserName>`
        + '<FromUserName><![CDATA[zhangsan]]></FromUserName><CreateTime>1732240000</CreateTime>'
        + `<MsgType><![CDATA[text]]></MsgType><Content>${escapeXml(content)}</Content>`
        + `<MsgId>${id}</MsgId><AgentID>1</AgentID></xml>`;
}

test('a URL is verified', async () => {
    const response = await wecom.verifyUrl('1616140317555161061');
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '1616140317555161061');
});

const texts = {
    'plain': 'hello',
    'Chinese': '你好，世界',
    'a number with leading zeros': '007',
    'what ends a CDATA section': 'a ]]> b ]]]]>> c',
    'markup': '<xml><Content>&amp;</Content>',
    'beyond the basic plane': '👋🏽 𠮷',
    'spaces that matter': '  two  spaces\nand a line\t',
    'as long as a text may be': '长'.repeat(682),
};
for (const [name, text] of Object.entries(texts)) {
    test(`a text is answered with itself: ${name}`, async () => {
        const response = await wecom.postXml(textMessage(text));
        assert.equal(response.status, 200);
        const reply = wecom.openXmlReply(await response.text());
        assert.equal(element(reply, 'Content'), text);
        assert.equal(element(reply, 'MsgType'), 'text');
        assert.equal(element(reply, 'ToUserName'), 'zhangsan');
        assert.equal(element(reply, 'FromUserName'), account.corpid);
    });
}

test('a JSON envelope is answered in JSON', async () => {
    const response = await wecom.postJson(textMessage('in braces'));
    assert.equal(response.status, 200);
    const reply = wecom.openJsonReply(await response.text());
    assert.equal(element(reply, 'Content'), 'in braces');
});

test('a message that is delivered again gets the same answer', async () => {
    const message = textMessage('again');
    for (let delivery = 1; delivery <= 3; ++delivery) {
        const response = await wecom.postXml(message);
        assert.equal(response.status, 200);
        assert.equal(element(wecom.openXmlReply(await response.text()), 'Content'), 'again');
    }
});

test('an event is accepted without an answer', async () => {
    const response = await wecom.postXml(`<xml><ToUserName><![CDATA[${account.corpid}]]></ToUserName>`
        + '<FromUserName><![CDATA[zhangsan]]></FromUserName><CreateTime>1732240001</CreateTime>'
        + '<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[enter_agent]]></Event>'
        + '<EventKey><![CDATA[]]></EventKey><AgentID>1</AgentID></xml>');
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
});

test('what another token signed is refused', async () => {
    const stranger = new WeCom({ ...account, token: 'another' }, wecom.url);
    assert.equal((await stranger.postXml(textMessage('hello'))).status, 403);
    assert.equal((await stranger.verifyUrl('hello')).status, 403);
});

test('what is sealed for another corporation is refused', async () => {
    const stranger = new WeCom({ ...account, corpid: 'ww_another' }, wecom.url);
    assert.equal((await stranger.postXml(textMessage('hello'))).status, 403);
});
