ALTER TABLE captcha_used ADD COLUMN network char(64);
COMMENT ON COLUMN captcha_used.network IS 'Keyed hash of the network, to count the forms of a minute';
CREATE INDEX captcha_used_network ON captcha_used (network, expires_at);
