package gt.gob.oj.portal.status;

import gt.gob.oj.portal.page.failure.WatchedPart.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The states of some parts at one moment.
 *
 * @param parts in the order of the page
 */
record Look(Instant at, List<PartState> parts) {
    /** Several intervals of the watches: a watch that takes longer waits for a server that does not answer. */
    private static final Duration OLD = Duration.ofMinutes(1);

    Look {
        parts = List.copyOf(parts);
    }

    static Look before(List<String> ids, Instant now) {
        return new Look(
                now,
                ids.stream().map(id -> new PartState(id, State.UNKNOWN, now)).toList());
    }

    /** Returns the next look at the same parts; a part that was not seen is unknown. */
    Look then(Map<String, State> seen, Instant now) {
        return new Look(
                now,
                parts.stream()
                        .map(part -> then(part, seen.getOrDefault(part.id(), State.UNKNOWN), now))
                        .toList());
    }

    private static PartState then(PartState before, State state, Instant now) {
        return before.state() == state ? before : new PartState(before.id(), state, now);
    }

    /** Returns the parts as they are known now: nothing is known from an old look. */
    List<PartState> partsAt(Instant now) {
        return at.plus(OLD).isAfter(now) ? parts : then(Map.of(), at).parts();
    }
}
