ALTER TABLE assistance_mail ADD COLUMN handed_over_at timestamptz;
COMMENT ON COLUMN assistance_mail.handed_over_at IS 'Since the whole mail was given to the mail server: it is not sent again';
