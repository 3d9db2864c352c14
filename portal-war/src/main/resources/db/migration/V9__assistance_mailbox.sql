CREATE TABLE assistance_mailbox (
    one         boolean     PRIMARY KEY DEFAULT true CHECK (one),
    validity    bigint      NOT NULL DEFAULT 0,
    last_number bigint      NOT NULL DEFAULT 0,
    begun_at    timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE assistance_mailbox IS 'How far the mailbox of the help desk was read: UIDVALIDITY and UID of IMAP';
COMMENT ON COLUMN assistance_mailbox.begun_at IS 'Mails that came before are left alone';
INSERT INTO assistance_mailbox DEFAULT VALUES;
