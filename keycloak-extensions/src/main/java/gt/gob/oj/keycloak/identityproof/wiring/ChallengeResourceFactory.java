package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.PlainFactory;
import gt.gob.oj.keycloak.identityproof.capture.page.PieceBoxes;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** {@code /realms/{realm}/identity-challenge}. */
public final class ChallengeResourceFactory
        implements RealmResourceProviderFactory, PlainFactory<RealmResourceProvider> {

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return Composition.of(session).challengeApi();
    }

    @Override
    public String getId() {
        return PieceBoxes.CHALLENGE;
    }
}
