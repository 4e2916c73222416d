-- Comments, shares, templates, answers that may be asked for twice.

-- parent_seq: the thread that a reply belongs to. Authors who are gone keep their name. share_id: of a guest by link.
-- position: JSON. resolved_at: of a thread; its replies have none.
CREATE TABLE comments (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document_seq INTEGER NOT NULL REFERENCES documents(seq) ON DELETE CASCADE,
    parent_seq INTEGER REFERENCES comments(seq) ON DELETE CASCADE,
    author_id INTEGER REFERENCES accounts(id) ON DELETE SET NULL,
    author_name TEXT NOT NULL,
    author_email TEXT,
    share_id INTEGER,
    text TEXT NOT NULL,
    position TEXT,
    resolved_at INTEGER,
    resolver_id INTEGER REFERENCES accounts(id) ON DELETE SET NULL,
    resolver_name TEXT,
    resolver_email TEXT,
    created INTEGER NOT NULL,
    last_modified INTEGER NOT NULL
);
CREATE INDEX comments_by_document ON comments(document_seq, seq);
CREATE INDEX comments_by_parent ON comments(parent_seq);
CREATE INDEX comments_by_author ON comments(author_id);
CREATE INDEX comments_by_resolver ON comments(resolver_id);

-- Magic links. The token itself is nowhere but in the link.
CREATE TABLE shares (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_seq INTEGER NOT NULL REFERENCES documents(seq) ON DELETE CASCADE,
    hash BLOB NOT NULL UNIQUE,
    may_edit INTEGER NOT NULL,
    created INTEGER NOT NULL,
    expires INTEGER
);
CREATE INDEX shares_by_document ON shares(document_seq);
CREATE INDEX shares_by_expiry ON shares(expires);

-- type: EXPORT_TEMPLATE, SUMMARIZATION
CREATE TABLE templates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organization_id INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    prompt TEXT,
    created INTEGER NOT NULL
);
CREATE UNIQUE INDEX templates_by_name ON templates(organization_id, type, name COLLATE NOCASE);
CREATE INDEX templates_by_created ON templates(organization_id, created, id);

-- kind: docx, pdf
CREATE TABLE template_files (
    template_id INTEGER NOT NULL REFERENCES templates(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (template_id, kind)
);

-- What was answered to a call with an Idempotency-Key. Both hashes and the answer's cipher are made with that key, which
-- is not stored, so answers with secrets in them are as safe as passwords.
CREATE TABLE answers (
    key_hash BLOB PRIMARY KEY,
    request_hash BLOB NOT NULL,
    answer BLOB NOT NULL,
    created INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX answers_by_created ON answers(created);
