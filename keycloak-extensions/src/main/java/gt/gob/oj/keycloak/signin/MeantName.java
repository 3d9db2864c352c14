package gt.gob.oj.keycloak.signin;

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
            case TypedName.Address(String email) -> email;
            case TypedName.OfCui(Cui cui) ->
                owner(cui).map(UserModel::getUsername).orElse(NOBODY);
            case TypedName.Neither nobody -> mayHoldCui(typed) ? NOBODY : typed.strip();
        };
    }

    /** Mistyped, or with words around it; a name that somebody has may hold digits. */
    private boolean mayHoldCui(String typed) {
        return typed.chars().filter(Character::isDigit).count() >= DIGITS_OF_CUI
                && session.users().getUserByUsername(realm, typed.strip()) == null;
    }

    private Optional<UserModel> owner(Cui cui) {
        return CitizenDirectory.of(session)
                .ownerOf(realm, cui)
                .map(id -> (@Nullable UserModel) session.users().getUserById(realm, id))
                .or(() -> Optional.ofNullable(session.users().getUserByUsername(realm, cui.digits())));
    }
}
