package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.PlainResource;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.http.Access;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import gt.gob.oj.keycloak.identityproof.own.rest.OwnResource;
import gt.gob.oj.keycloak.identityproof.statistics.rest.StatisticsResource;
import gt.gob.oj.keycloak.rest.Answers;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The review API; docs/identity-proof.openapi.yaml describes it. Each method checks access first. */
public final class IdentityProofResource implements PlainResource {

    private final KeycloakSession session;
    private final ReviewServices services;
    private final OwnResource own;
    private final StatisticsResource statistics;

    public IdentityProofResource(
            KeycloakSession session, ReviewServices services, OwnResource own, StatisticsResource statistics) {
        this.session = session;
        this.services = services;
        this.own = own;
        this.statistics = statistics;
    }

    @Path("mine")
    public OwnResource own() {
        return own;
    }

    @Path("statistics")
    public StatisticsResource statistics() {
        return statistics;
    }

    /** A search uses POST, so that names and CUIs do not appear in URLs and access logs. */
    @POST
    @Path("requests/search")
    public Response search(InputStream body) {
        Access access = Access.desk(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        String realmId = realm().getId();
        CitizenRecords citizens = services.citizens();
        return JsonBody.read(body)
                .then(QueueQuery::from)
                .then(query -> query.read(realmId, access.userId(), cui -> citizens.ownerOf(realmId, cui)))
                .either(
                        asked -> Answers.json(
                                new QueueViews(citizens, realmId, access.userId(), access.isSupervisor(session))
                                        .page(asked.of(services.desk().queue()))),
                        Problems::of);
    }

    @POST
    @Path("next")
    public Response next() {
        Access access = Access.reviewer(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        return Problems.unlessUnreadable(() -> next(access), services.damage()::report);
    }

    private Response next(Access access) {
        return services.desk()
                .assignments()
                .next(realm().getId(), access.userId())
                .either(
                        found -> found.map(id -> new CaseResource(session, services, id).details(access))
                                .orElseGet(() -> Response.noContent().build()),
                        Problems::of);
    }

    @Path("requests/{id}")
    public CaseResource request(@PathParam("id") String id) {
        return new CaseResource(session, services, id);
    }

    private RealmModel realm() {
        return session.getContext().getRealm();
    }
}
