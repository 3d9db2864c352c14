package gt.gob.oj.keycloak.signin;

import gt.gob.oj.keycloak.EmailSpelling;
import gt.gob.oj.keycloak.Typed;
import gt.gob.oj.keycloak.cape.TypedName;
import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import gt.gob.oj.keycloak.citizen.Cui;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * The user name that is meant by what somebody typed: an address as it is, a CUI as the address of whoever has it, local
 * people first. It must never be shown before the password was right: it would tell whose CUI it is.
 */
record MeantName(KeycloakSession session, RealmModel realm) {

    /** Nobody's name, so that a CUI that nobody has leads into no event. */
    private static final String NOBODY = "-";

    /** A few may be missing. */
    private static final int DIGITS_OF_CUI = 10;

    String of(String typed) {
        return switch (TypedName.read(typed)) {
            case TypedName.Address(String email) -> known(email);
            case TypedName.OfCui(Cui cui) ->
                owner(cui).map(UserModel::getUsername).orElse(NOBODY);
            case TypedName.Neither nobody -> mayHoldCui(typed) ? NOBODY : Typed.line(typed);
        };
    }

    /** Accounts from before the one spelling have the domain in its own script. */
    private String known(String email) {
        return EmailSpelling.inItsScript(email)
                .filter(other -> session.users().getUserByUsername(realm, email) == null)
                .filter(other -> session.users().getUserByUsername(realm, other) != null)
                .orElse(email);
    }

    /** Mistyped, or with words around it; a name that somebody has may hold digits. */
    private boolean mayHoldCui(String typed) {
        return typed.chars().filter(Character::isDigit).count() >= DIGITS_OF_CUI
                && session.users().getUserByUsername(realm, Typed.line(typed)) == null;
    }

    private Optional<UserModel> owner(Cui cui) {
        return CitizenDirectory.of(session)
                .ownerOf(realm, cui)
                .map(id -> (@Nullable UserModel) session.users().getUserById(realm, id))
                .or(() -> Optional.ofNullable(session.users().getUserByUsername(realm, cui.digits())));
    }
}
