package gt.gob.oj.portal.status;

import gt.gob.oj.portal.identityserver.IdentityServerClients;
import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.page.failure.WatchedPart.State;
import gt.gob.oj.portal.schedule.PeriodicJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the status of the identity server ahead, so that the page never waits for it. */
@ApplicationScoped
public class IdentityServerWatch implements PeriodicJob {
    private static final System.Logger LOG = System.getLogger(IdentityServerWatch.class.getName());

    static final List<String> PARTS = List.of("sign-in", "registration", "identity-proof", "cape", "mail");

    /** Nobody can use these while the identity server does not answer; the others are unknown. */
    private static final Map<String, State> OUTAGE = Map.of(
            "sign-in", State.UNAVAILABLE,
            "registration", State.UNAVAILABLE,
            "identity-proof", State.UNAVAILABLE);

    private final StatusClient client;
    private volatile Look last = Look.before(PARTS, Instant.now());

    @Inject
    IdentityServerWatch(IdentityServerClients clients) {
        client = clients.withoutToken(StatusClient.class, "/status");
    }

    Look last() {
        return last;
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        last = last.then(read(), Instant.now());
    }

    private Map<String, State> read() {
        try {
            return client.status().parts().stream()
                    .collect(Collectors.toMap(StatusClient.Part::id, part -> state(part.state()), (one, other) -> one));
        } catch (OutOfService e) {
            LOG.log(System.Logger.Level.DEBUG, "The identity server does not answer: {0}", e.getMessage());
            return OUTAGE;
        }
    }

    private static State state(String code) {
        return switch (code) {
            case "working" -> State.WORKING;
            case "degraded" -> State.DEGRADED;
            case "unavailable" -> State.UNAVAILABLE;
            default -> State.UNKNOWN;
        };
    }
}
