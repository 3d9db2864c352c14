package gt.gob.oj.keycloak.identityproof.statistics.rest;

import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.http.Access;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import gt.gob.oj.keycloak.identityproof.statistics.Period;
import gt.gob.oj.keycloak.identityproof.statistics.Statistics;
import gt.gob.oj.keycloak.rest.Answers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** The figures of a period, for supervisors. */
public final class StatisticsResource {

    private final KeycloakSession session;
    private final Statistics statistics;

    public StatisticsResource(KeycloakSession session, Statistics statistics) {
        this.session = session;
        this.statistics = statistics;
    }

    @GET
    public Response statistics(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        Access access = Access.supervisor(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        Optional<Period> period = Period.read(from, to, Instant.now());
        if (period.isEmpty()) {
            return Problems.of(Refusal.INVALID_REQUEST);
        }
        return Answers.json(
                StatisticsView.of(statistics.of(session.getContext().getRealm().getId(), period.get()), this::name));
    }

    private @Nullable String name(String reviewerId) {
        UserModel reviewer = session.users().getUserById(session.getContext().getRealm(), reviewerId);
        return reviewer == null ? null : (reviewer.getFirstName() + " " + reviewer.getLastName()).strip();
    }
}
