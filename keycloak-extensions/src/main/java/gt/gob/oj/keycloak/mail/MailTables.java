package gt.gob.oj.keycloak.mail;

import gt.gob.oj.keycloak.database.Tables;

/** The queue's tables; they are used by SQL alone. */
public final class MailTables extends Tables {

    public MailTables() {
        super("oj-mail-tables", "gt/gob/oj/keycloak/mail/changelog.xml");
    }
}
