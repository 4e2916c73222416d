-- Subscriptions, orders, invoices, usage, the reseller's customers, webhooks.
-- Amounts are cents, days are texts such as 2026-02-01, periods end with their last day.

-- The price list of this service; nobody is charged. NULL: no limit. Units are seconds of sound, a month.
CREATE TABLE plans (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name TEXT NOT NULL,
    plan_name TEXT NOT NULL,
    price_cents INTEGER NOT NULL,
    currency TEXT NOT NULL DEFAULT 'EUR',
    seats INTEGER,
    stt_units INTEGER,
    alignment_units INTEGER,
    translation_characters INTEGER,
    features TEXT NOT NULL,
    is_offered INTEGER NOT NULL DEFAULT 1
);
INSERT INTO plans(id, sku, name, plan_name, price_cents, seats, stt_units, alignment_units, translation_characters, features, is_offered) VALUES
    (1, 'BRONZE-M', 'Bronze (local)', 'bronze', 11900, 3, 36000, 7200, 100000, 'batch', 1),
    (2, 'SILVER-M', 'Silver (local)', 'silver', 47900, 10, 180000, 36000, 500000, 'batch,realtime,translation,summarization', 1),
    (3, 'GOLD-M', 'Gold (local)', 'gold', 119900, NULL, 720000, 144000, 2000000, 'batch,realtime,translation,summarization,custom_models', 1),
(4, 'LOCAL', 'This computer', 'local', 0, NULL, NULL, NULL, NULL, 'batch,realtime,translation,summarization,custom_models', 0);

-- payer_id: whose invoices pay for it; period_end: NULL when it never ends; months: between two invoices.
CREATE TABLE subscriptions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organization_id INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    payer_id INTEGER NOT NULL,
    plan_id INTEGER NOT NULL REFERENCES plans(id),
    start_date TEXT NOT NULL,
    period_start TEXT NOT NULL,
    period_end TEXT,
    cancel_date TEXT,
    months INTEGER NOT NULL DEFAULT 1,
    periods INTEGER NOT NULL DEFAULT 1,
    auto_renew INTEGER NOT NULL DEFAULT 1,
    is_suspended INTEGER NOT NULL DEFAULT 0,
    seats INTEGER,
    created INTEGER NOT NULL
);
CREATE INDEX subscriptions_by_organization ON subscriptions(organization_id, id);
CREATE INDEX subscriptions_by_period ON subscriptions(period_end);

CREATE VIEW subscription_list AS
    SELECT s.id, s.organization_id, s.payer_id, s.plan_id, s.start_date, s.period_start, s.period_end, s.cancel_date,
        s.months, s.periods, s.auto_renew, s.is_suspended, s.seats, s.created, p.sku, p.name, p.plan_name,
        p.price_cents, p.currency, p.stt_units, p.alignment_units, p.translation_characters
FROM subscriptions s JOIN plans p ON p.id = s.plan_id;

CREATE TABLE orders (
    id TEXT PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    subscription_id INTEGER NOT NULL,
    status TEXT NOT NULL,
    created INTEGER NOT NULL
) WITHOUT ROWID;

-- An invoice stays when the subscription is gone, so it holds its own texts. organization_id: who pays.
CREATE TABLE invoices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organization_id INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    subscription_id INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    date TEXT NOT NULL,
    due_date TEXT NOT NULL,
    period_start TEXT NOT NULL,
    period_end TEXT NOT NULL,
    recipient TEXT NOT NULL,
    description TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount_cents INTEGER NOT NULL,
    vat_basis_points INTEGER NOT NULL,
    vat_cents INTEGER NOT NULL,
    status TEXT NOT NULL
);
CREATE INDEX invoices_by_organization ON invoices(organization_id, date, id);
CREATE INDEX invoices_by_subscription ON invoices(subscription_id, period_start);

CREATE TABLE mandates (
    id TEXT PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    method TEXT NOT NULL,
    status TEXT NOT NULL,
    reference TEXT NOT NULL,
    is_default INTEGER NOT NULL,
    created INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX mandates_by_organization ON mandates(organization_id, created);

-- Who owns this computer uses it without a limit; what resellers sell is subscribed to.
INSERT INTO subscriptions(organization_id, payer_id, plan_id, start_date, period_start, created)
    SELECT id, id, 4, date(created / 1000000, 'unixepoch'), date(created / 1000000, 'unixepoch'), created
FROM organizations;
CREATE TRIGGER organizations_subscribe AFTER INSERT ON organizations WHEN NEW.reseller_id IS NULL
BEGIN
    INSERT INTO subscriptions(organization_id, payer_id, plan_id, start_date, period_start, created)
        VALUES (NEW.id, NEW.id, 4, date(NEW.created / 1000000, 'unixepoch'),
                date(NEW.created / 1000000, 'unixepoch'), NEW.created);
END;

-- What was done for whom; kind: speech, alignment (seconds of sound), translation (characters), training (runs).
-- Rows stay when the token or the session is gone.
CREATE TABLE usage (
    id INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    subscription_id INTEGER,
    token_id INTEGER,
    token_name TEXT,
    language TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    created INTEGER NOT NULL
);
CREATE INDEX usage_by_organization ON usage(organization_id, created);
CREATE INDEX usage_by_subscription ON usage(subscription_id, created);

-- What an organisation's sessions and documents call; a row for each address and method.
CREATE TABLE webhooks (
    id INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    url TEXT NOT NULL,
    method TEXT NOT NULL,
    headers TEXT NOT NULL,
    events TEXT NOT NULL,
    created INTEGER NOT NULL,
    UNIQUE (organization_id, url, method)
);

CREATE TABLE session_webhooks (
    session_id TEXT PRIMARY KEY,
    webhook_id INTEGER NOT NULL REFERENCES webhooks(id) ON DELETE CASCADE,
    headers TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE document_webhooks (
    document_id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL,
    webhook_id INTEGER NOT NULL REFERENCES webhooks(id) ON DELETE CASCADE,
    headers TEXT NOT NULL
) WITHOUT ROWID;

-- Calls that wait to be made, or were given up (next_try NULL); a call that was answered is gone. The triggers write
-- them in the transaction of what happened, so none is lost and none is made for what was rolled back.
CREATE TABLE webhook_calls (
    id INTEGER PRIMARY KEY,
    webhook_id INTEGER NOT NULL REFERENCES webhooks(id) ON DELETE CASCADE,
    headers TEXT NOT NULL,
    session_id TEXT NOT NULL,
    document_id TEXT,
    tries INTEGER NOT NULL DEFAULT 0,
    next_try INTEGER,
    is_begun INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL
);
CREATE INDEX webhook_calls_by_time ON webhook_calls(next_try);
CREATE INDEX webhook_calls_by_document ON webhook_calls(document_id, is_begun);

CREATE TRIGGER sessions_done_call AFTER UPDATE OF status ON sessions WHEN NEW.status = 'done' AND OLD.status <> 'done'
BEGIN
    INSERT INTO webhook_calls(webhook_id, headers, session_id, next_try, created)
        SELECT webhook_id, headers, session_id, 0, NEW.last_modified FROM session_webhooks WHERE session_id = NEW.id;
END;
CREATE TRIGGER sessions_gone_call AFTER DELETE ON sessions
BEGIN
    DELETE FROM session_webhooks WHERE session_id = OLD.id;
END;
CREATE TRIGGER documents_made_call AFTER INSERT ON document_webhooks
BEGIN
    INSERT INTO webhook_calls(webhook_id, headers, session_id, document_id, next_try, created)
        VALUES (NEW.webhook_id, NEW.headers, NEW.session_id, NEW.document_id, 0,
                CAST(strftime('%s', 'now') AS INTEGER) * 1000000);
END;
-- One call that waits tells of any number of changes; one that is on its way may have been too early for this one.
CREATE TRIGGER documents_changed_call AFTER UPDATE OF last_modified ON documents
BEGIN
    INSERT INTO webhook_calls(webhook_id, headers, session_id, document_id, next_try, created)
        SELECT webhook_id, headers, session_id, document_id, 0, NEW.last_modified FROM document_webhooks
        WHERE document_id = NEW.id
            AND NOT EXISTS (SELECT 1 FROM webhook_calls WHERE document_id = NEW.id AND is_begun = 0);
END;
CREATE TRIGGER documents_gone_call AFTER DELETE ON documents
BEGIN
    INSERT INTO webhook_calls(webhook_id, headers, session_id, document_id, next_try, created)
        SELECT webhook_id, headers, session_id, document_id, 0, CAST(strftime('%s', 'now') AS INTEGER) * 1000000
        FROM document_webhooks WHERE document_id = OLD.id;
    DELETE FROM document_webhooks WHERE document_id = OLD.id;
END;
