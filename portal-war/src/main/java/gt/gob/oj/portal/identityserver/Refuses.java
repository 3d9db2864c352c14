package gt.gob.oj.portal.identityserver;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The statuses with which an operation refuses a call. 403 becomes a {@code ForbiddenException} unless it has a code of
 * its own, 404 a {@code NotFoundException}, and every other status a {@link Refused}. A status that is not listed is an
 * outage.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Refuses {
    int[] value();
}
