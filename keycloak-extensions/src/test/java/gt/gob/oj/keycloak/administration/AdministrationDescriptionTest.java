package gt.gob.oj.keycloak.administration;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.administration.people.PersonLine;
import gt.gob.oj.keycloak.administration.people.StaffRole;
import gt.gob.oj.keycloak.rest.AccessProblem;
import gt.gob.oj.keycloak.rest.ApiDescriptionContract;
import gt.gob.oj.keycloak.rest.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/staff-administration.openapi.yaml describes the API. */
class AdministrationDescriptionTest extends ApiDescriptionContract {

    AdministrationDescriptionTest() {
        super("staff-administration");
    }

    @Override
    protected Map<Class<?>, String> resources() {
        return Map.of(StaffAdministrationResource.class, "");
    }

    @Override
    protected Set<String> access() {
        return Set.of("portal-administrator");
    }

    @Override
    protected Map<String, Class<?>> schemas() {
        return Map.of(
                "PersonLine", PersonLine.class,
                "Person", PersonView.class,
                "Offer", PersonView.Offer.class,
                "ActsPage", ActsPage.class,
                "Act", ActView.class,
                "Settled", StaffAdministrationResource.Settled.class);
    }

    @Test
    void description_lists_every_code() {
        assertCodes("Kind", ActKind.values(), ActKind::code);
        assertCodes("Role", StaffRole.values(), StaffRole::code);
        assertCodes("State", Act.State.values(), state -> state.name().toLowerCase(Locale.ROOT));
        assertThat(api.texts("/components/schemas/Reason/enum")).containsExactlyInAnyOrderElementsOf(Reason.CODES);
    }

    @Test
    void description_mentions_every_problem() {
        String description = api.json().at("/info/description").asText();
        assertThat(Stream.<Problem[]>of(AccessProblem.values(), AdministrationProblem.values())
                        .flatMap(Arrays::stream)
                        .map(Problem::code))
                .allSatisfy(code -> assertThat(description).contains(code));
    }

    private <T> void assertCodes(String schema, T[] values, Function<T, String> code) {
        assertThat(api.texts("/components/schemas/" + schema + "/enum"))
                .containsExactlyElementsOf(Arrays.stream(values).map(code).toList());
    }
}
