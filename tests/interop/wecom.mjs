// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// WeCom as seen over a callback URL, played by Tencent's own library @wecom/crypto; and our
// program, started and stopped.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

function requireCrypto() {
    try {
        return createRequire(`${process.env.EWC_NODE_MODULES}/`)('@wecom/crypto');
    } catch {
        console.log('SKIPPED: @wecom/crypto is not at hand; tests/run installs it.');
        process.exit(77);
    }
}

const { decrypt, encrypt, getSignature } = requireCrypto();

/** The text of the first element `name` of `xml` that holds only text; null without one. */
export function element(xml, name) {
    const match = new RegExp(`<${name}>((?:<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|[^<])*)</${name}>`).exec(xml);
    if (!match) return null;
    return match[1].replace(/<!\[CDATA\[([\s\S]*?)\]\]>|&(\w+|#\d+|#x[0-9a-fA-F]+);/g,
        (_, section, entity) => {
            if (section !== undefined) return section;
            if (entity.startsWith('#x')) return String.fromCodePoint(parseInt(entity.slice(2), 16));
            if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)));
            return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[entity];
        });
}

export function escapeXml(text) {
    return text.replace(/[<>&]/g, (letter) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[letter]);
}

/** One account at WeCom: seals what it sends to `url`, opens and checks what comes back. */
export class WeCom {
    constructor({ corpid, token, encoding_aes_key }, url) {
        Object.assign(this, { corpid, token, key: encoding_aes_key, url });
        this.nonce = 1000;
    }

    signedUrl(encrypted, more = {}) {
        const timestamp = String(Math.floor(Date.now() / 1000));
        const nonce = String(this.nonce++);
        const msg_signature = getSignature(this.token, timestamp, nonce, encrypted);
        const query = new URLSearchParams({ msg_signature, timestamp, nonce, ...more });
        return `${this.url}?${query}`;
    }

    seal(message) {
        return encrypt(this.key, message, this.corpid);
    }

    /** The message in `encrypted`; throws unless it is signed and meant for this account. */
    open(encrypted, signature, timestamp, nonce) {
        if (getSignature(this.token, timestamp, nonce, encrypted) !== signature) {
            throw new Error('wrong signature');
        }
        const { message, id } = decrypt(this.key, encrypted);
        if (id !== this.corpid) throw new Error(`sealed for ${id}`);
        return message;
    }

    verifyUrl(echo) {
        const echostr = this.seal(echo);
        return fetch(this.signedUrl(echostr, { echostr }));
    }

    postXml(message) {
        const encrypted = this.seal(message);
        return fetch(this.signedUrl(encrypted), {
            method: 'POST',
            headers: { 'Content-Type': 'text/xml' },
            body: `<xml><ToUserName><![CDATA[${this.corpid}]]></ToUserName>`
                + `<AgentID><![CDATA[1]]></AgentID><Encrypt><![CDATA[${encrypted}]]></Encrypt></xml>`,
        });
    }

    postJson(message) {
        const encrypt = this.seal(message);
        return fetch(this.signedUrl(encrypt), {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ tousername: this.corpid, agentid: '1', encrypt }),
        });
    }

    openXmlReply(body) {
        return this.open(element(body, 'Encrypt'), element(body, 'MsgSignature'),
            element(body, 'TimeStamp'), element(body, 'Nonce'));
    }

    openJsonReply(body) {
        const { encrypt, msgsignature, timestamp, nonce } = JSON.parse(body);
        return this.open(encrypt, msgsignature, String(timestamp), nonce);
    }
}

/** A running `easywechat`, with a folder of its own. */
export class Program {
    static async start(makeArguments, files = {}) {
        const program = new Program();
        program.folder = mkdtempSync(join(tmpdir(), 'easywechat-interop-'));
        for (const [name, content] of Object.entries(files)) {
            writeFileSync(join(program.folder, name), content, { mode: 0o600 });
        }
        program.process = spawn(process.env.EWC_CLI, makeArguments(program.folder), {
            stdio: ['ignore', 'pipe', 'inherit'],
        });
        const lines = createInterface({ input: program.process.stdout });
        const [line] = await Promise.race([
            once(lines, 'line'),
            once(program.process, 'exit').then(([code]) => {
                throw new Error(`easywechat ended with ${code}`);
            }),
        ]);
        program.listening = JSON.parse(line);
        return program;
    }

    /** Ends it as systemd does; resolves to its exit code. */
    async stop() {
        const exit = once(this.process, 'exit');
        this.process.kill('SIGTERM');
        const [code] = await exit;
        rmSync(this.folder, { recursive: true });
        return code;
    }
}
