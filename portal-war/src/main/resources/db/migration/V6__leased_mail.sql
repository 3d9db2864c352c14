ALTER TABLE assistance_mail RENAME COLUMN next_attempt_at TO due_at;
