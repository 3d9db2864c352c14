package gt.gob.oj.journeys.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Marks tests that run against the servers, in parallel with other classes. They may ask for the {@link RunningStack},
 * the {@link Mailbox} and any number of {@link Visitor}s, each with a browser profile of its own. A class is also
 * {@link org.junit.jupiter.api.parallel.Isolated}, and runs alone after the others, if it stops servers, changes
 * settings of the realm, or measures or counts what others change.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(JourneyExtension.class)
@ResourceLock(providers = CapeLock.class)
public @interface Journey {

    Cape cape() default Cape.ASKED;
}
