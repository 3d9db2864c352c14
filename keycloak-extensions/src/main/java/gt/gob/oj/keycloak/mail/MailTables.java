package gt.gob.oj.keycloak.mail;

import gt.gob.oj.keycloak.database.Tables;

/** The tables of the mail queue, which are accessed only by SQL. */
public final class MailTables extends Tables {

    public MailTables() {
        super("oj-mail-tables", "gt/gob/oj/keycloak/mail/changelog.xml");
    }
}
