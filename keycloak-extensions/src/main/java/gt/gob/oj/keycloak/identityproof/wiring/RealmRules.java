package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.judgement.DeskRules;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Reads the desk's rules from the realm's attributes. By default nothing is sampled and there is no daily quota. */
final class RealmRules {

    private static final String FOUR_EYES_SHARE = "identity.review.fourEyesShare";
    private static final String DAILY_QUOTA = "identity.review.dailyQuota";

    private RealmRules() {}

    static Function<String, DeskRules> of(KeycloakSession session) {
        return realmId -> of(session.realms().getRealm(realmId));
    }

    private static DeskRules of(RealmModel realm) {
        return new DeskRules(
                Math.clamp(realm.getAttribute(FOUR_EYES_SHARE, 0), 0, 100),
                Math.max(realm.getAttribute(DAILY_QUOTA, 0), 0));
    }
}
