-- Custom models and their data, fetched media, alignment.

-- status: 1 no data, 2 ready, 3 running, 4 success, 5 failed. version counts the trainings that succeeded; the files of
-- the last one are in models/custom/<id>/<version>. Ids begin where no base language has one, and are never used again.
CREATE TABLE custom_models (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organization_id INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name TEXT NOT NULL,
    description TEXT,
    language TEXT NOT NULL,
    base_model TEXT NOT NULL DEFAULT 'general',
    status INTEGER NOT NULL DEFAULT 1,
    message TEXT,
    error TEXT,
    progress REAL,
    version INTEGER NOT NULL DEFAULT 0,
    log TEXT,
    metrics TEXT,
    created INTEGER NOT NULL,
    last_modified INTEGER NOT NULL,
    started INTEGER,
    finished INTEGER
);
CREATE INDEX custom_models_by_organization ON custom_models(organization_id, last_modified);
INSERT INTO sqlite_sequence(name, seq) VALUES ('custom_models', 100000);

-- The texts; the files are models/custom/<model_id>/data/<id>. type: 1 transcript, 2 test.
CREATE TABLE custom_model_data (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    model_id INTEGER NOT NULL REFERENCES custom_models(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    type INTEGER NOT NULL,
    size INTEGER NOT NULL,
    created INTEGER NOT NULL
);
CREATE INDEX custom_model_data_by_model ON custom_model_data(model_id, id);

-- decode or align
ALTER TABLE sessions ADD COLUMN session_mode TEXT NOT NULL DEFAULT 'decode';

-- What is said in the recording of a session to be aligned.
CREATE TABLE alignment_texts (
    session_seq INTEGER PRIMARY KEY REFERENCES sessions(seq) ON DELETE CASCADE,
    text TEXT NOT NULL
);

-- Recordings that are still to be fetched from elsewhere.
CREATE TABLE fetches (
    session_seq INTEGER PRIMARY KEY REFERENCES sessions(seq) ON DELETE CASCADE,
    url TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL
);
