package gt.gob.oj.keycloak.assurance;

import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.representations.IDToken;

/** The claim {@code identity_status}. */
public final class IdentityStatusMapper extends CitizenMapper {

    private final Function<KeycloakSession, IdentityStatuses> statuses;

    /** For the service loader. */
    public IdentityStatusMapper() {
        this(IdentityStatuses::in);
    }

    IdentityStatusMapper(Function<KeycloakSession, IdentityStatuses> statuses) {
        this.statuses = statuses;
    }

    @Override
    void write(IDToken token, ProtocolMapperModel mapper, KeycloakSession session, RealmModel realm, UserModel user) {
        token.setOtherClaims("identity_status", statuses.apply(session).of(realm, user));
    }

    @Override
    public String getId() {
        return "identity-status-mapper";
    }

    @Override
    public String getDisplayType() {
        return "Identity status";
    }

    @Override
    public String getHelpText() {
        return "Writes where the person stands with the proof of their identity.";
    }
}
