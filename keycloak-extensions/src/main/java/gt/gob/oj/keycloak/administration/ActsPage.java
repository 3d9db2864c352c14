package gt.gob.oj.keycloak.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a list of acts, newest first.
 *
 * @param next the {@code before} of the older page; null on the last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ActsPage(List<ActView> items, @Nullable String next) {

    static ActsPage of(List<ActRow> found, ActViews views) {
        List<ActRow> page = found.subList(0, Math.min(Acts.PAGE, found.size()));
        return new ActsPage(
                page.stream().map(views::of).toList(),
                found.size() > Acts.PAGE ? page.getLast().id() : null);
    }
}
