package gt.gob.oj.portal.page;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The surroundings of one rendering. Asking for the form token is what makes a page a page with a form, so it is a
 * supplier.
 */
record PageContext(
        Language language, String path, String query, Optional<Visitor> visitor, Supplier<String> formToken) {}
