-- Times are microseconds since 1970 in UTC. Ids that leave the service are text, except where the API says integer.
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    newsletter INTEGER NOT NULL DEFAULT 0,
    language TEXT,
    created INTEGER NOT NULL
);

-- kind: workspace (the token file), login, batch, realtime
CREATE TABLE tokens (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    hash BLOB NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    expires INTEGER
);

CREATE TABLE folders (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES folders(id),
    name TEXT NOT NULL,
    is_private INTEGER NOT NULL DEFAULT 0,
    pinned INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL,
    last_modified INTEGER NOT NULL
);
CREATE UNIQUE INDEX folders_by_parent ON folders(ifnull(parent_id, 0), name COLLATE NOCASE);

CREATE TABLE sessions (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    filename TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    language TEXT NOT NULL,
    type TEXT NOT NULL DEFAULT 'document',
    duration_ms INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    media_type TEXT,
    media_size INTEGER,
    diarization INTEGER NOT NULL DEFAULT 0,
    punctuation INTEGER NOT NULL DEFAULT 0,
    multichannel INTEGER NOT NULL DEFAULT 0,
    keep_source INTEGER NOT NULL DEFAULT 1,
    folder_id INTEGER REFERENCES folders(id),
    meta_data TEXT,
    document_spec TEXT,
    progress REAL NOT NULL DEFAULT 0,
    pinned INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL,
    last_modified INTEGER NOT NULL
);
CREATE INDEX sessions_by_created ON sessions(created, seq);
CREATE INDEX sessions_by_modified ON sessions(last_modified, seq);
CREATE INDEX sessions_by_name ON sessions(filename COLLATE NOCASE, seq);
CREATE INDEX sessions_by_duration ON sessions(duration_ms, seq);
CREATE INDEX sessions_by_folder ON sessions(folder_id, created, seq);
CREATE INDEX sessions_by_status ON sessions(status, created, seq);
CREATE INDEX sessions_by_language ON sessions(language, created, seq);

-- The recogniser's answer as the API's results[] (JSON text), kept for new renderings.
CREATE TABLE results (
    session_seq INTEGER PRIMARY KEY REFERENCES sessions(seq) ON DELETE CASCADE,
    json BLOB NOT NULL
);

-- last_modified is the version: it grows with every change.
CREATE TABLE documents (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session_seq INTEGER NOT NULL REFERENCES sessions(seq) ON DELETE CASCADE,
    filename TEXT NOT NULL,
    type TEXT NOT NULL,
    language TEXT NOT NULL,
    finished INTEGER NOT NULL DEFAULT 0,
    timecode_offset TEXT NOT NULL DEFAULT '00:00:00:00',
    size_bytes INTEGER NOT NULL,
    created INTEGER NOT NULL,
    last_modified INTEGER NOT NULL
);
CREATE INDEX documents_by_session ON documents(session_seq, seq);

CREATE TABLE document_bodies (
    document_seq INTEGER PRIMARY KEY REFERENCES documents(seq) ON DELETE CASCADE,
    json BLOB NOT NULL
);

-- The first body of each document; written once, never changed.
CREATE TABLE document_originals (
    document_seq INTEGER PRIMARY KEY REFERENCES documents(seq) ON DELETE CASCADE,
    json BLOB NOT NULL
);
CREATE TRIGGER document_originals_are_immutable BEFORE UPDATE ON document_originals
BEGIN
    SELECT RAISE(ABORT, 'the original of a document never changes');
END;

-- total is NULL while the client has not told the length; the offset is the size of the file uploads/<id>.
CREATE TABLE uploads (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL,
    total INTEGER,
    metadata TEXT NOT NULL,
    complete INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL,
    expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX uploads_by_expiry ON uploads(expires);

CREATE TABLE preferences (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    created INTEGER NOT NULL,
    last_modified INTEGER NOT NULL,
    UNIQUE (account_id, key)
);
