CREATE TABLE signed_in (
    session_id   varchar(255) PRIMARY KEY,
    signed_in_at timestamptz  NOT NULL DEFAULT now()
);
COMMENT ON TABLE signed_in IS 'Sessions of the identity server that a person of this portal has; front-channel logout ends only these';
CREATE INDEX signed_in_age ON signed_in (signed_in_at);
