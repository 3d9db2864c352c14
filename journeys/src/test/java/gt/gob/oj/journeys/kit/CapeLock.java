package gt.gob.oj.journeys.kit;

import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/** Lets a class that changes CAPE run beside classes that do not ask CAPE, and beside no others. */
final class CapeLock implements ResourceLocksProvider {

    private static final String NAME = "cape";

    @Override
    public Set<Lock> provideForClass(Class<?> journey) {
        return switch (journey.getAnnotation(Journey.class).cape()) {
            case ASKED -> Set.of(new Lock(NAME, ResourceAccessMode.READ));
            case NOT_ASKED -> Set.of();
            case CHANGED -> Set.of(new Lock(NAME, ResourceAccessMode.READ_WRITE));
        };
    }
}
