-- Guesses survive a restart of the service.

-- who: a hash of what was guessed at. next: when another try is taken, microseconds since 1970.
CREATE TABLE attempts (
    who BLOB PRIMARY KEY,
    tries INTEGER NOT NULL,
    next INTEGER NOT NULL
) WITHOUT ROWID;

-- totp_secret: since this version sealed with the key in the file secret-key (nonce and box), not the bare 20 bytes.
