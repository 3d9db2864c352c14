package gt.gob.oj.portal.page;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The request data that a rendering uses. The form token is a supplier, because a page needs one only if it has a form.
 */
record PageContext(
        Language language, String path, String query, Optional<Visitor> visitor, Supplier<String> formToken) {}
