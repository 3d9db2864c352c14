-- Both extensions come with PostgreSQL and are trusted: the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TEXT SEARCH CONFIGURATION portal_es (COPY = spanish);
ALTER TEXT SEARCH CONFIGURATION portal_es ALTER MAPPING FOR hword, hword_part, word WITH unaccent, spanish_stem;
CREATE TEXT SEARCH CONFIGURATION portal_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION portal_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

CREATE TABLE search_entry (
    language varchar(2)   NOT NULL,
    address  varchar(300) NOT NULL,
    title    text         NOT NULL,
    summary  text         NOT NULL,
    words    text         NOT NULL,
    document tsvector     NOT NULL,
    plain    text         NOT NULL,
    PRIMARY KEY (language, address)
);
COMMENT ON TABLE search_entry IS 'What the search finds; written anew from the catalogue and the pages of the portal';
COMMENT ON COLUMN search_entry.plain IS 'Title and words in lower case without accents, for misspelled questions';
CREATE INDEX search_entry_document ON search_entry USING gin (document);
CREATE INDEX search_entry_plain ON search_entry USING gin (plain gin_trgm_ops);

CREATE TABLE search_synonym (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    language varchar(2)   NOT NULL,
    word     varchar(60)  NOT NULL,
    meaning  varchar(60)  NOT NULL,
    added_by varchar(255) NOT NULL,
    added_at timestamptz  NOT NULL DEFAULT now(),
    UNIQUE (language, word, meaning)
);
COMMENT ON TABLE search_synonym IS 'A question with the word also finds entries with the meaning';

CREATE TABLE search_missed (
    language varchar(2)   NOT NULL,
    words    varchar(100) NOT NULL,
    times    bigint       NOT NULL DEFAULT 1,
    last_at  timestamptz  NOT NULL DEFAULT now(),
    PRIMARY KEY (language, words)
);
COMMENT ON TABLE search_missed IS 'Words that were searched for in vain, without the person who searched';
CREATE INDEX search_missed_age ON search_missed (last_at);
