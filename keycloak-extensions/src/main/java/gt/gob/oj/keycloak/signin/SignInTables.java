package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.database.Tables;

/** Rows end by themselves: a tally when others are counted after its time, a request when its mail is decided. */
public final class SignInTables extends Tables {

    public SignInTables() {
        super("oj-signin", "gt/gob/oj/keycloak/signin/changelog.xml");
    }
}
