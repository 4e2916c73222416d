-- The organisation: users, roles, teams, tokens, two-factor sign-in, rights on folders.
-- reseller_id: the organisation whose customer this one is.
CREATE TABLE organizations (
    id INTEGER PRIMARY KEY,
    reseller_id INTEGER REFERENCES organizations(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    address TEXT,
    postal_code TEXT,
    city TEXT,
    country TEXT,
    vat_number TEXT,
    is_active INTEGER NOT NULL DEFAULT 1,
    default_diarization INTEGER NOT NULL DEFAULT 0,
    brand_name TEXT,
    brand_color TEXT,
    logo_type TEXT,
    created INTEGER NOT NULL,
    last_modified INTEGER NOT NULL
);
CREATE INDEX organizations_by_reseller ON organizations(reseller_id, name COLLATE NOCASE);
INSERT INTO organizations(id, name, created, last_modified)
VALUES (1, '', CAST(strftime('%s', 'now') AS INTEGER) * 1000000, CAST(strftime('%s', 'now') AS INTEGER) * 1000000);

-- roles: the API's words with blanks between. password: Argon2id in libsodium's text form, NULL when there is none.
-- password_until: the service gave this password to start with; it ends then. NULL: the user chose it.
-- totp_secret: set up; in force when totp_enabled. totp_step: the last time step whose code was used.
ALTER TABLE accounts ADD COLUMN organization_id INTEGER NOT NULL DEFAULT 1 REFERENCES organizations(id) ON DELETE CASCADE;
ALTER TABLE accounts ADD COLUMN roles TEXT NOT NULL DEFAULT '';
ALTER TABLE accounts ADD COLUMN is_active INTEGER NOT NULL DEFAULT 1;
ALTER TABLE accounts ADD COLUMN password BLOB;
ALTER TABLE accounts ADD COLUMN password_until INTEGER;
ALTER TABLE accounts ADD COLUMN last_login INTEGER;
ALTER TABLE accounts ADD COLUMN totp_secret BLOB;
ALTER TABLE accounts ADD COLUMN totp_enabled INTEGER NOT NULL DEFAULT 0;
ALTER TABLE accounts ADD COLUMN totp_step INTEGER NOT NULL DEFAULT 0;
ALTER TABLE accounts ADD COLUMN recovery_created INTEGER;
UPDATE accounts SET roles = 'ORGADMIN DEVELOPER CONTRIBUTOR RESELLER' WHERE id = 1;
CREATE UNIQUE INDEX accounts_by_email ON accounts(email COLLATE NOCASE);
CREATE INDEX accounts_by_organization ON accounts(organization_id, created, id);

CREATE TABLE recovery_codes (
    account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    hash BLOB NOT NULL,
    PRIMARY KEY (account_id, hash)
) WITHOUT ROWID;

ALTER TABLE tokens ADD COLUMN last_used INTEGER;
ALTER TABLE tokens ADD COLUMN key_hint TEXT NOT NULL DEFAULT '';
CREATE INDEX tokens_by_account ON tokens(account_id, kind, created);

CREATE TABLE teams (
    id INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    description TEXT,
    created INTEGER NOT NULL,
    last_modified INTEGER NOT NULL
);
CREATE UNIQUE INDEX teams_by_name ON teams(organization_id, name COLLATE NOCASE);

CREATE TABLE team_members (
    team_id INTEGER NOT NULL REFERENCES teams(id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    PRIMARY KEY (team_id, account_id)
) WITHOUT ROWID;
CREATE INDEX team_members_by_account ON team_members(account_id);

-- A private folder is closed to all but its owner, administrators, and the teams named here (1 read, 2 write).
ALTER TABLE folders ADD COLUMN organization_id INTEGER NOT NULL DEFAULT 1 REFERENCES organizations(id) ON DELETE CASCADE;
ALTER TABLE folders ADD COLUMN owner_id INTEGER REFERENCES accounts(id) ON DELETE SET NULL;
DROP INDEX folders_by_parent;
CREATE UNIQUE INDEX folders_by_name ON folders(organization_id, ifnull(parent_id, 0), name COLLATE NOCASE);
CREATE INDEX folders_by_parent ON folders(parent_id);
CREATE INDEX folders_private ON folders(organization_id) WHERE is_private = 1;
CREATE INDEX folders_by_owner ON folders(owner_id);

CREATE TABLE folder_permissions (
    folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE,
    team_id INTEGER NOT NULL REFERENCES teams(id) ON DELETE CASCADE,
    permission INTEGER NOT NULL,
    PRIMARY KEY (folder_id, team_id)
) WITHOUT ROWID;
CREATE INDEX folder_permissions_by_team ON folder_permissions(team_id);

-- token_id: the token that made the session; it may be gone.
ALTER TABLE sessions ADD COLUMN organization_id INTEGER NOT NULL DEFAULT 1 REFERENCES organizations(id) ON DELETE CASCADE;
ALTER TABLE sessions ADD COLUMN owner_id INTEGER REFERENCES accounts(id) ON DELETE SET NULL;
ALTER TABLE sessions ADD COLUMN token_id INTEGER;
UPDATE sessions SET owner_id = 1 WHERE EXISTS (SELECT 1 FROM accounts WHERE id = 1);
UPDATE folders SET owner_id = 1 WHERE EXISTS (SELECT 1 FROM accounts WHERE id = 1);

-- Every order in which sessions are listed is an index, so that the last page is as quick as the first.
DROP INDEX sessions_by_created;
DROP INDEX sessions_by_modified;
DROP INDEX sessions_by_name;
DROP INDEX sessions_by_duration;
DROP INDEX sessions_by_language;
CREATE INDEX sessions_by_created ON sessions(organization_id, created, seq);
CREATE INDEX sessions_by_modified ON sessions(organization_id, last_modified, seq);
CREATE INDEX sessions_by_name ON sessions(organization_id, filename COLLATE NOCASE, seq);
CREATE INDEX sessions_by_duration ON sessions(organization_id, duration_ms, seq);
CREATE INDEX sessions_by_language ON sessions(organization_id, language COLLATE NOCASE, created, seq);
CREATE INDEX sessions_sorted_by_language ON sessions(organization_id, language COLLATE NOCASE, seq);
CREATE INDEX sessions_sorted_by_status ON sessions(organization_id, status, seq);
CREATE INDEX sessions_in_status ON sessions(organization_id, status, created, seq);
CREATE INDEX sessions_in_folder ON sessions(organization_id, folder_id, created, seq);
CREATE INDEX sessions_by_owner ON sessions(owner_id);

ALTER TABLE uploads ADD COLUMN organization_id INTEGER NOT NULL DEFAULT 1;
ALTER TABLE uploads ADD COLUMN account_id INTEGER NOT NULL DEFAULT 1;
ALTER TABLE uploads ADD COLUMN token_id INTEGER;
