package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.database.Tables;

/** The sign-in tables. Rows expire: a tally when later ones are counted, a request when its mail is decided. */
public final class SignInTables extends Tables {

    public SignInTables() {
        super("oj-signin", "gt/gob/oj/keycloak/signin/changelog.xml");
    }
}
