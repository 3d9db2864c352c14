package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.Tables;

/** They hold nothing for longer than a day, so nothing is erased. */
public final class SignInTables extends Tables {

    public SignInTables() {
        super("oj-signin", "gt/gob/oj/keycloak/signin/changelog.xml");
    }
}
