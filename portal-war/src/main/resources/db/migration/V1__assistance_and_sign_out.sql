CREATE TABLE assistance_case (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    submission   char(64)     NOT NULL UNIQUE,
    given_name   varchar(100) NOT NULL,
    family_name  varchar(100) NOT NULL,
    cui          varchar(13),
    gender       varchar(10)  NOT NULL,
    age          smallint     NOT NULL,
    phone        varchar(20)  NOT NULL,
    email        varchar(254) NOT NULL,
    message      varchar(4000) NOT NULL,
    received_at  timestamptz  NOT NULL DEFAULT now(),
    attended_at  timestamptz,
    attended_by  varchar(255)
);
COMMENT ON COLUMN assistance_case.submission IS 'SHA-256 of the form token and the form: the same form sent twice is one case';

CREATE TABLE assistance_mail (
    case_id         bigint      PRIMARY KEY REFERENCES assistance_case (id) ON DELETE CASCADE,
    attempts        integer     NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE assistance_mail IS 'Mails not sent yet; a row goes away when its mail is accepted';
CREATE INDEX assistance_mail_due ON assistance_mail (next_attempt_at);

CREATE TABLE signed_out (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id    varchar(255),
    subject       varchar(255),
    signed_out_at timestamptz NOT NULL DEFAULT now(),
    CHECK (session_id IS NOT NULL OR subject IS NOT NULL)
);
CREATE INDEX signed_out_session ON signed_out (session_id);
CREATE INDEX signed_out_subject ON signed_out (subject);
CREATE INDEX signed_out_age ON signed_out (signed_out_at);
