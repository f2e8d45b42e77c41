-- SPDX-FileCopyrightText: 2026 The EasyWeChat authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The message log, the outbox and the access tokens.

CREATE TABLE messages (
    id          INTEGER PRIMARY KEY,         -- the order of the log
    time        INTEGER NOT NULL,            -- ms since 1970 UTC
    account     TEXT    NOT NULL,
    direction   INTEGER NOT NULL,            -- enum Direction
    sender      TEXT    NOT NULL,
    recipients  TEXT,                        -- joined by |
    type        TEXT    NOT NULL,
    text        TEXT    NOT NULL,
    msgid       TEXT,
    event       TEXT,
    rule        TEXT,
    verdict     INTEGER NOT NULL,            -- enum Verdict
    errcode     INTEGER NOT NULL DEFAULT 0,
    errmsg      TEXT,
    deliveries  INTEGER NOT NULL DEFAULT 1,
    micros      INTEGER NOT NULL DEFAULT 0,  -- until the answer or the verdict
    in_reply_to INTEGER,
    reply_id    INTEGER,                     -- the passive reply to this message
    dedupe_key  BLOB,                        -- IncomingMessage::key()
    raw         BLOB
);

-- One row per message however often it is delivered: this index is the duplicate check.
CREATE UNIQUE INDEX messages_dedupe ON messages (account, dedupe_key) WHERE dedupe_key IS NOT NULL;

-- What still has to be sent; the verdict in messages says whether somebody is at it.
CREATE TABLE outbox (
    message_id INTEGER PRIMARY KEY REFERENCES messages (id),
    request    BLOB    NOT NULL,             -- JSON: recipients and message
    owner      INTEGER NOT NULL DEFAULT 0    -- process id of who is sending it, 0: nobody
);

CREATE TABLE tokens (
    key     BLOB PRIMARY KEY,                -- hash of corporation id and secret
    token   TEXT    NOT NULL,
    expires INTEGER NOT NULL                 -- ms since 1970 UTC
) WITHOUT ROWID;

-- Written by the health check, to see that writing works.
CREATE TABLE health (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    time INTEGER NOT NULL
);
