ALTER TABLE assistance_case ADD COLUMN kind varchar(10) NOT NULL DEFAULT 'question';
COMMENT ON COLUMN assistance_case.kind IS 'question, suggestion or complaint';

CREATE TABLE kept_form (
    id         char(64)    PRIMARY KEY,
    network    char(64)    NOT NULL,
    sealed     bytea       NOT NULL,
    expires_at timestamptz NOT NULL
);
COMMENT ON TABLE kept_form IS 'Forms on the way back to their page, encrypted; the key is in the browser''s cookie, id is its SHA-256';
CREATE INDEX kept_form_expiry ON kept_form (expires_at);
CREATE INDEX kept_form_network ON kept_form (network);
