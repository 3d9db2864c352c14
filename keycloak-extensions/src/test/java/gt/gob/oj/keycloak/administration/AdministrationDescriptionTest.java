package gt.gob.oj.keycloak.administration;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.ApiDescription;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/staff-administration.openapi.yaml says what the code does. */
class AdministrationDescriptionTest {

    private static final ApiDescription API = ApiDescription.of("staff-administration");

    @Test
    void describes_every_path_and_method_and_no_other() {
        assertThat(API.operations().keySet())
                .isEqualTo(ApiDescription.operations("", StaffAdministrationResource.class)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everything_is_for_administrators() {
        assertThat(API.operations())
                .allSatisfy((name, operation) ->
                        assertThat(operation.path("x-access").asText()).as(name).isEqualTo("portal-administrator"));
    }

    @ParameterizedTest
    @MethodSource
    void names_every_field(String schema, Class<?> view) {
        assertThat(API.fields(schema)).isEqualTo(ApiDescription.components(view));
    }

    static Stream<Arguments> names_every_field() {
        return Stream.of(
                Arguments.of("PersonLine", PersonLine.class),
                Arguments.of("Person", PersonView.class),
                Arguments.of("Offer", PersonView.Offer.class),
                Arguments.of("ActsPage", ActsPage.class),
                Arguments.of("Act", ActView.class),
                Arguments.of("Settled", StaffAdministrationResource.Settled.class));
    }

    @Test
    void knows_every_code() {
        assertThat(API.texts("/components/schemas/Kind/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(ActKind.values()).map(ActKind::code).toList());
        assertThat(API.texts("/components/schemas/Role/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(StaffRole.values()).map(StaffRole::code).toList());
        assertThat(API.texts("/components/schemas/Reason/enum")).containsExactlyInAnyOrderElementsOf(Reason.CODES);
        assertThat(API.texts("/components/schemas/State/enum"))
                .containsExactlyElementsOf(Arrays.stream(Act.State.values())
                        .map(state -> state.name().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(Arrays.stream(Problem.values()).map(Problem::code))
                .allSatisfy(code ->
                        assertThat(API.json().at("/info/description").asText()).contains(code));
    }
}
