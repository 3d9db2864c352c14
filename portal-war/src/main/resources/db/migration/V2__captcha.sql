CREATE TABLE captcha_used (
    signature  char(64)    PRIMARY KEY,
    expires_at timestamptz NOT NULL DEFAULT now() + interval '1 hour'
);
COMMENT ON TABLE captcha_used IS 'Answers to "No soy un robot" that were used; kept for longer than a challenge lives';
CREATE INDEX captcha_used_expiry ON captcha_used (expires_at);
