package gt.gob.oj.keycloak;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Finds the owner of an e-mail address, here or in CAPE. */
public final class AddressOwner {

    private AddressOwner() {}

    /** The owner of a normalised address. Also finds older accounts that store the domain in its own script. */
    public static Optional<UserModel> of(KeycloakSession session, RealmModel realm, String address) {
        return byAddress(session, realm, address)
                .or(() -> EmailSpelling.inItsScript(address).flatMap(other -> byAddress(session, realm, other)));
    }

    private static Optional<UserModel> byAddress(KeycloakSession session, RealmModel realm, String address) {
        return Optional.ofNullable(session.users().getUserByEmail(realm, address))
                .or(() -> Optional.ofNullable(session.users().getUserByUsername(realm, address)));
    }
}
