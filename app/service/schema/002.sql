-- Terms for translations. Entries never change: they come and go with their glossary.
CREATE TABLE glossaries (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    description TEXT,
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1,
    created INTEGER NOT NULL,
    last_modified INTEGER NOT NULL
);
CREATE INDEX glossaries_by_account ON glossaries(account_id, created);

CREATE TABLE glossary_entries (
    id INTEGER PRIMARY KEY,
    glossary_id INTEGER NOT NULL REFERENCES glossaries(id) ON DELETE CASCADE,
    source_term TEXT NOT NULL,
    target_term TEXT NOT NULL
);
CREATE INDEX glossary_entries_by_glossary ON glossary_entries(glossary_id, id);

-- The id of the document that this one is a translation of; that one may be gone.
ALTER TABLE documents ADD COLUMN translated_from TEXT;
