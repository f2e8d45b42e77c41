-- SPDX-FileCopyrightText: 2026 The EasyWeChat authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the console shows beside the log: how messages came in, and who writes them.

-- The envelope of the first delivery, kept for seven days; id and time rise together.
CREATE TABLE envelopes (
    message_id INTEGER PRIMARY KEY REFERENCES messages (id),
    time       INTEGER NOT NULL,             -- ms since 1970 UTC
    query      BLOB    NOT NULL,             -- as it came, signature included
    body       BLOB    NOT NULL,
    opened     INTEGER NOT NULL              -- microseconds until it was verified, open and read
);

-- Every further delivery of a message; the first one is in messages.
CREATE TABLE redeliveries (
    message_id INTEGER NOT NULL REFERENCES messages (id),
    time       INTEGER NOT NULL
);

CREATE INDEX redeliveries_message ON redeliveries (message_id);

-- Members as the API names them, so that a window can show names at once and offline.
CREATE TABLE members (
    account TEXT NOT NULL,
    userid  TEXT NOT NULL,
    name    TEXT NOT NULL,
    PRIMARY KEY (account, userid)
) WITHOUT ROWID;
