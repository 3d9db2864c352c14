package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.database.AfterCommit;
import gt.gob.oj.keycloak.identityproof.store.Erasure;
import java.io.IOException;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/** Erases the data of removed people and realms: rows with keys in the same transaction, files after it. */
final class Removals implements ProviderEventListener {

    private static final Logger LOG = Logger.getLogger(Removals.class);

    private final OpenVault vault;

    Removals(OpenVault vault) {
        this.vault = vault;
    }

    @Override
    public void onEvent(ProviderEvent event) {
        switch (event) {
            case UserModel.UserRemovedEvent removed ->
                afterCommit(
                        removed.getKeycloakSession(),
                        erasure(removed.getKeycloakSession())
                                .ofCitizen(
                                        removed.getRealm().getId(),
                                        removed.getUser().getId()));
            case RealmModel.RealmRemovedEvent removed ->
                afterCommit(
                        removed.getKeycloakSession(),
                        erasure(removed.getKeycloakSession())
                                .ofRealm(removed.getRealm().getId()));
            default -> {}
        }
    }

    private static Erasure erasure(KeycloakSession session) {
        return new Erasure(IdentityProofPorts.entityManager(session));
    }

    private void afterCommit(KeycloakSession session, List<String> objects) {
        if (objects.isEmpty()) {
            return;
        }
        AfterCommit.run(session, () -> objects.forEach(this::erase));
    }

    private void erase(String object) {
        try {
            vault.erase(object);
        } catch (IOException e) {
            // The key is already erased, so the remaining bytes cannot be decrypted.
            LOG.errorf(e, "cannot erase object %s of the vault", object);
        }
    }
}
