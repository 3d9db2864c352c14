package gt.gob.oj.keycloak.cape.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.cape.Conflict;
import gt.gob.oj.keycloak.cape.progress.ProgressView;
import gt.gob.oj.keycloak.rest.ApiDescriptionContract;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** docs/cape-desk.openapi.yaml describes the API. */
class CapeDeskDescriptionTest extends ApiDescriptionContract {

    CapeDeskDescriptionTest() {
        super("cape-desk");
    }

    @Override
    protected Map<Class<?>, String> resources() {
        return Map.of(CapeDeskResource.class, "");
    }

    @Override
    protected Set<String> access() {
        return Set.of("portal-administrator");
    }

    @Override
    protected Map<String, Class<?>> schemas() {
        return Map.of(
                "Page", CasePage.class,
                "Line", CasePage.CaseLine.class,
                "Case", CaseDetail.class,
                "Side", CaseSides.Side.class,
                "Progress", ProgressView.class,
                "Conflicts", ProgressView.Conflicts.class,
                "Format", ProgressView.Format.class,
                "Day", ProgressView.Day.class,
                "Run", ProgressView.Run.class);
    }

    @Test
    void description_lists_every_conflict_that_becomes_a_case() {
        assertThat(api.texts("/components/schemas/Line/properties/kind/enum"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Conflict.values())
                        .filter(Conflict::isForDesk)
                        .map(Conflict::code)
                        .toList());
    }
}
