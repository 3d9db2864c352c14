package gt.gob.oj.keycloak.cape.desk;

import gt.gob.oj.keycloak.cape.cases.CapeCase;
import gt.gob.oj.keycloak.cape.cases.CapeCases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param next the {@code after} of the next page; null on the last
 */
record CasePage(List<CaseLine> items, @Nullable String next) {

    record CaseLine(String id, String kind, String status, String foundBy, String foundAt) {

        static CaseLine of(CapeCase one) {
            return new CaseLine(
                    one.id(),
                    one.kind(),
                    one.status(),
                    one.foundBy(),
                    one.foundAt().toString());
        }
    }

    static CasePage of(List<CapeCase> page) {
        boolean more = page.size() > CapeCases.PAGE;
        List<CapeCase> shown = more ? page.subList(0, CapeCases.PAGE) : page;
        return new CasePage(
                shown.stream().map(CaseLine::of).toList(),
                more ? shown.getLast().id() : null);
    }
}
