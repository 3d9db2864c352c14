package gt.gob.oj.portal.status;

import gt.gob.oj.portal.page.failure.WatchedPart;
import gt.gob.oj.portal.page.failure.WatchedPart.State;
import gt.gob.oj.portal.schedule.PeriodicJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the portal's own parts ahead, so that the page never waits for the database. */
@ApplicationScoped
public class PortalWatch implements PeriodicJob {
    private static final System.Logger LOG = System.getLogger(PortalWatch.class.getName());

    static final List<String> PARTS = List.of("portal", "assistance-mail");

    private final Iterable<WatchedPart> watched;
    private volatile Look last = Look.before(PARTS, Instant.now());

    @Inject
    PortalWatch(@Any Instance<WatchedPart> watched) {
        this((Iterable<WatchedPart>) watched);
    }

    PortalWatch(Iterable<WatchedPart> watched) {
        this.watched = watched;
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
        Map<String, State> seen = new HashMap<>();
        for (WatchedPart part : watched) {
            seen.put(part.id(), state(part));
        }
        last = last.then(seen, Instant.now());
    }

    private static State state(WatchedPart part) {
        try {
            return part.state();
        } catch (RuntimeException e) { // Of JPA or the container; the other parts must be asked all the same.
            LOG.log(System.Logger.Level.DEBUG, "The state of {0} is unknown: {1}", part.id(), e.getMessage());
            return State.UNKNOWN;
        }
    }
}
