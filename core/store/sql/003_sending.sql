-- SPDX-FileCopyrightText: 2026 The EasyWeChat authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Sending: when, how often, how much; files on their way in and out; whom one can send to.

-- Of a sent card that can be updated once.
ALTER TABLE messages ADD COLUMN response_code TEXT;

-- Not to be sent before, in ms since 1970 UTC.
ALTER TABLE outbox ADD COLUMN due INTEGER NOT NULL DEFAULT 0;
-- How many calls were made for it.
ALTER TABLE outbox ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
-- 1: not to be sent until somebody resumes it.
ALTER TABLE outbox ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;
-- Why it waits until it is due: enum WaitReason.
ALTER TABLE outbox ADD COLUMN reason INTEGER NOT NULL DEFAULT 0;

-- What counts against the platform's limits: a row for each recipient that a call was made for.
-- member is in lower case, or "@all", "party:ID", "tag:ID", "chat:", "robot:".
CREATE TABLE sends (
    account TEXT    NOT NULL,
    member  TEXT    NOT NULL,
    time    INTEGER NOT NULL,                -- ms since 1970 UTC
    people  INTEGER NOT NULL DEFAULT 1       -- how many members that is
);

CREATE INDEX sends_member ON sends (account, member, time);

CREATE INDEX sends_time ON sends (account, time);

-- Group chats that were made here: the platform tells nobody which ones an application has.
CREATE TABLE chats (
    account TEXT NOT NULL,
    chatid  TEXT NOT NULL,
    name    TEXT NOT NULL,
    owner   TEXT NOT NULL,
    members TEXT NOT NULL,                   -- joined by |
    PRIMARY KEY (account, chatid)
) WITHOUT ROWID;

-- Files in data_dir/media, named by their content.
CREATE TABLE media (
    hash   BLOB PRIMARY KEY,                 -- SHA-256
    size   INTEGER NOT NULL,
    added  INTEGER NOT NULL                  -- ms since 1970 UTC
) WITHOUT ROWID;

-- What the platform has of them, for three days.
CREATE TABLE uploads (
    scope    TEXT    NOT NULL,               -- the corporation's id, or "robot:" and a hash of its key
    hash     BLOB    NOT NULL,
    type     TEXT    NOT NULL,               -- image, voice, video, file
    name     TEXT    NOT NULL,               -- as recipients see it: it belongs to the media_id
    media_id TEXT    NOT NULL,
    expires  INTEGER NOT NULL,               -- ms since 1970 UTC
    PRIMARY KEY (scope, hash, type, name)
) WITHOUT ROWID;

-- The files of a message: those to be fetched, too.
CREATE TABLE attachments (
    message_id INTEGER NOT NULL REFERENCES messages (id),
    slot       TEXT    NOT NULL,             -- in: wire field, "MediaId"; out: path in the content
    type       TEXT    NOT NULL,             -- image, voice, video, file
    name       TEXT    NOT NULL DEFAULT '',
    media_id   TEXT,
    hash       BLOB,                         -- of media; null: not fetched yet
    due        INTEGER NOT NULL DEFAULT 0,   -- ms since 1970 UTC: the next try to fetch it
    attempts   INTEGER NOT NULL DEFAULT 0,
    errcode    INTEGER NOT NULL DEFAULT 0,   -- why it could not be fetched
    errmsg     TEXT,
    PRIMARY KEY (message_id, slot)
) WITHOUT ROWID;

-- Those that are still to be fetched.
CREATE INDEX attachments_due ON attachments (due) WHERE hash IS NULL AND due > 0;

-- Whom one can send to, beside the members.
CREATE TABLE departments (
    account  TEXT    NOT NULL,
    id       INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    parent   INTEGER NOT NULL,
    position INTEGER NOT NULL,               -- among its siblings, the highest first
    PRIMARY KEY (account, id)
) WITHOUT ROWID;

CREATE TABLE tags (
    account TEXT    NOT NULL,
    id      INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    PRIMARY KEY (account, id)
) WITHOUT ROWID;

-- Which members are in which departments (kind 0) and tags (kind 1).
CREATE TABLE memberships (
    account TEXT    NOT NULL,
    kind    INTEGER NOT NULL,
    id      INTEGER NOT NULL,
    userid  TEXT    NOT NULL,
    place   INTEGER NOT NULL DEFAULT 0,      -- the main department of a member is at 0
    PRIMARY KEY (account, kind, id, userid)
) WITHOUT ROWID;

-- When the directory was read, and what the application may not read of it: errcodes, or 0.
CREATE TABLE directories (
    account     TEXT    PRIMARY KEY,
    time        INTEGER NOT NULL,            -- ms since 1970 UTC
    members     INTEGER NOT NULL,
    departments INTEGER NOT NULL,
    tags        INTEGER NOT NULL
) WITHOUT ROWID;
