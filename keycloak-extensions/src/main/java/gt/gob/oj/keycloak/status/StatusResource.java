package gt.gob.oj.keycloak.status;

import gt.gob.oj.keycloak.PlainResource;
import gt.gob.oj.keycloak.rest.Answers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Which parts of the service work. Public, and says no more than what people notice when they use a part. */
public final class StatusResource implements PlainResource {

    private final KeycloakSession session;
    private final LatestStatus latest;

    StatusResource(KeycloakSession session, LatestStatus latest) {
        this.session = session;
        this.latest = latest;
    }

    @GET
    public Response status() {
        RealmModel realm = session.getContext().getRealm();
        Status status = latest.of(
                realm.getId(), () -> new RealmFacts(session, realm).read().status());
        return Answers.cacheableJson(status, LatestStatus.FRESH);
    }
}
