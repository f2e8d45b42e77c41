-- SPDX-FileCopyrightText: 2026 The EasyWeChat authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rules: which were in force, what they did, and what they remember.

-- Of an incoming message: the rule that answered, and the rules that were asked.
ALTER TABLE messages ADD COLUMN rule_id TEXT;
ALTER TABLE messages ADD COLUMN rules_version INTEGER;

-- What a member wrote before.
CREATE INDEX messages_member ON messages (account, sender, id) WHERE direction = 0;

-- What was taken and not answered yet: nearly always nothing.
CREATE INDEX messages_pending ON messages (id) WHERE direction = 0 AND verdict = 0;

-- Each rule set that was in force, once.
CREATE TABLE rule_sets (
    version INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice
    time    INTEGER NOT NULL,                -- ms since 1970 UTC: since when
    rules   INTEGER NOT NULL,                -- how many
    comment TEXT,
    json    BLOB    NOT NULL                 -- as in rules.json, compressed by zlib
);

CREATE TABLE rule_stats (
    rule_id    TEXT    PRIMARY KEY,
    hits       INTEGER NOT NULL DEFAULT 0,
    last_hit   INTEGER NOT NULL DEFAULT 0,   -- ms since 1970 UTC
    answers    INTEGER NOT NULL DEFAULT 0,   -- that took …
    micros     INTEGER NOT NULL DEFAULT 0,   -- … so long, all together
    errors     INTEGER NOT NULL DEFAULT 0,
    last_error INTEGER NOT NULL DEFAULT 0,   -- ms since 1970 UTC
    problem    TEXT
) WITHOUT ROWID;

-- When a rule that keeps still for a member after it answered did so.
CREATE TABLE rule_hits (
    rule_id TEXT    NOT NULL,
    account TEXT    NOT NULL,
    member  TEXT    NOT NULL,
    time    INTEGER NOT NULL,                -- ms since 1970 UTC
    PRIMARY KEY (rule_id, account, member)
) WITHOUT ROWID;

CREATE TABLE variables (
    account TEXT NOT NULL,
    member  TEXT NOT NULL,                   -- '': of all
    name    TEXT NOT NULL,
    value   TEXT NOT NULL,
    PRIMARY KEY (account, member, name)
) WITHOUT ROWID;

-- Members that a person talks to, now or in the past.
CREATE TABLE handovers (
    account TEXT    NOT NULL,
    member  TEXT    NOT NULL,
    since   INTEGER NOT NULL,                -- ms since 1970 UTC
    until   INTEGER NOT NULL,                -- ms since 1970 UTC
    takers  TEXT    NOT NULL DEFAULT '',     -- who was told, as people read it
    PRIMARY KEY (account, member, since)
) WITHOUT ROWID;
