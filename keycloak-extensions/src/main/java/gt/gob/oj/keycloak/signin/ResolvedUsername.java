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
 * Resolves the typed text to a user name: an address to itself, a CUI to its owner's address, local people first. The
 * result reveals the owner of a CUI: never show it before the password was verified.
 */
record ResolvedUsername(KeycloakSession session, RealmModel realm) {

    /** Matches no user; keeps an unknown CUI out of events. */
    private static final String NOBODY = "-";

    /** Fewer than thirteen, to catch mistyped CUIs too. */
    private static final int DIGITS_OF_CUI = 10;

    String of(String typed) {
        return switch (TypedName.read(typed)) {
            case TypedName.Address(String email) -> known(email);
            case TypedName.OfCui(Cui cui) ->
                owner(cui).map(UserModel::getUsername).orElse(NOBODY);
            case TypedName.Neither nobody -> mayContainCui(typed) ? NOBODY : Typed.line(typed);
        };
    }

    /** Older accounts store the domain in its own script. */
    private String known(String email) {
        return EmailSpelling.inItsScript(email)
                .filter(other -> session.users().getUserByUsername(realm, email) == null)
                .filter(other -> session.users().getUserByUsername(realm, other) != null)
                .orElse(email);
    }

    /** Catches mistyped CUIs and CUIs within text. User names of existing accounts may contain digits. */
    private boolean mayContainCui(String typed) {
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
