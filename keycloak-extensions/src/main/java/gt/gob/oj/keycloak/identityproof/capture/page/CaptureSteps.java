package gt.gob.oj.keycloak.identityproof.capture.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of one request and which of them are done. Derived from stored data, so that the citizen continues where
 * they stopped, on any device.
 */
record CaptureSteps(List<Step> steps, Set<Step> done) {

    CaptureSteps {
        steps = List.copyOf(steps);
        done = Set.copyOf(done);
        if (steps.isEmpty() || steps.getLast() != Step.REVIEW) {
            throw new IllegalArgumentException("the last step must be the review");
        }
    }

    /** The first step that is not done. */
    Step next() {
        return steps.stream().filter(s -> !done.contains(s)).findFirst().orElse(Step.REVIEW);
    }

    /** The requested step, unless an earlier one is not done yet. */
    Step at(Optional<Step> wish) {
        return wish.filter(s -> steps.contains(s) && steps.indexOf(s) < steps.indexOf(next()))
                .orElseGet(this::next);
    }

    /** Whether the step accepts input: the request needs it, and all earlier steps are done. */
    boolean takes(Step step) {
        return steps.contains(step) && steps.indexOf(step) <= steps.indexOf(next());
    }

    Optional<Step> before(Step step) {
        int index = steps.indexOf(step);
        return index < 1 ? Optional.empty() : Optional.of(steps.get(index - 1));
    }

    /** Counted from 1. */
    int number(Step step) {
        return steps.indexOf(step) + 1;
    }
}
