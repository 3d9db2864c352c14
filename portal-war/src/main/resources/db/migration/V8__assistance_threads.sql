ALTER TABLE assistance_case
    ADD COLUMN person      varchar(255),
    ADD COLUMN language    varchar(2)  NOT NULL DEFAULT 'es',
    ADD COLUMN state       varchar(12) NOT NULL DEFAULT 'new',
    ADD COLUMN agent       varchar(255),
    ADD COLUMN agent_name  varchar(200),
    ADD COLUMN channel     varchar(5)  NOT NULL DEFAULT 'form',
    ADD COLUMN priority    varchar(8)  NOT NULL DEFAULT 'normal',
    ADD COLUMN target_at   timestamptz,
    ADD COLUMN answered_at timestamptz,
    ADD COLUMN merged_into bigint REFERENCES assistance_case (id),
    ADD COLUMN version     integer     NOT NULL DEFAULT 0,
    ADD COLUMN document    tsvector    GENERATED ALWAYS AS
        (to_tsvector('portal_es', given_name || ' ' || family_name || ' ' || message)) STORED;
COMMENT ON COLUMN assistance_case.person IS 'Subject of the person who was signed in when the form was sent';
COMMENT ON COLUMN assistance_case.state IS 'new, in-progress, waiting, answered, closed or reopened';
COMMENT ON COLUMN assistance_case.channel IS 'form, phone or mail';
COMMENT ON COLUMN assistance_case.target_at IS 'Until when the person should have an answer; empty while the desk has nothing to do';
COMMENT ON COLUMN assistance_case.version IS 'Number of changes; an answer to an older version is not stored';
ALTER TABLE assistance_case
    ALTER COLUMN gender DROP NOT NULL,
    ALTER COLUMN age DROP NOT NULL,
    ALTER COLUMN phone DROP NOT NULL;

UPDATE assistance_case SET state = 'closed', agent = attended_by WHERE attended_at IS NOT NULL;
UPDATE assistance_case SET target_at = received_at + interval '2 days' WHERE attended_at IS NULL;

CREATE INDEX assistance_case_open ON assistance_case (id) WHERE state IN ('new', 'in-progress', 'reopened');
CREATE INDEX assistance_case_state ON assistance_case (state, id);
CREATE INDEX assistance_case_kind ON assistance_case (kind, id);
CREATE INDEX assistance_case_agent ON assistance_case (agent, id);
CREATE INDEX assistance_case_target ON assistance_case (target_at) WHERE target_at IS NOT NULL;
CREATE INDEX assistance_case_email ON assistance_case (lower(email), id);
CREATE INDEX assistance_case_cui ON assistance_case (cui, id) WHERE cui IS NOT NULL;
CREATE INDEX assistance_case_phone ON assistance_case (phone, id);
CREATE INDEX assistance_case_person ON assistance_case (person, id) WHERE person IS NOT NULL;
CREATE INDEX assistance_case_merged ON assistance_case (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX assistance_case_document ON assistance_case USING gin (document);

CREATE TABLE assistance_message (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id    bigint        NOT NULL REFERENCES assistance_case (id) ON DELETE CASCADE,
    step       varchar(8)    NOT NULL,
    text       varchar(8000) NOT NULL,
    agent      varchar(255),
    agent_name varchar(200),
    sender     varchar(254),
    written_at timestamptz   NOT NULL,
    submission varchar(64)   NOT NULL UNIQUE
);
COMMENT ON TABLE assistance_message IS 'What was written to a request after its first text';
COMMENT ON COLUMN assistance_message.step IS 'answer, ask, note, reply, bounce or notice; the person sees answers, questions and replies';
COMMENT ON COLUMN assistance_message.sender IS 'Address of the mail, if it is another one than the request''s';
COMMENT ON COLUMN assistance_message.submission IS 'Identifies the form: the same form sent twice is one message';
CREATE INDEX assistance_message_case ON assistance_message (case_id, id);

CREATE TABLE assistance_reader (
    case_id    bigint       NOT NULL REFERENCES assistance_case (id) ON DELETE CASCADE,
    agent      varchar(255) NOT NULL,
    agent_name varchar(200) NOT NULL,
    seen_at    timestamptz  NOT NULL DEFAULT now(),
    PRIMARY KEY (case_id, agent)
);
COMMENT ON TABLE assistance_reader IS 'Which agents had a request open last, so that two agents see each other';
CREATE INDEX assistance_reader_age ON assistance_reader (seen_at);

ALTER TABLE assistance_mail DROP CONSTRAINT assistance_mail_pkey;
ALTER TABLE assistance_mail
    ADD COLUMN id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ADD COLUMN kind       varchar(9)  NOT NULL DEFAULT 'to-agents',
    ADD COLUMN message_id bigint REFERENCES assistance_message (id) ON DELETE CASCADE,
    ADD COLUMN created_at timestamptz NOT NULL DEFAULT now();
-- The default is for nodes of the release before, which run while a new one starts.
CREATE INDEX assistance_mail_case ON assistance_mail (case_id);
COMMENT ON COLUMN assistance_mail.kind IS 'to-agents, receipt or answer';
