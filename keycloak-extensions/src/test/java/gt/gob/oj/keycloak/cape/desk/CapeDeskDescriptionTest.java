package gt.gob.oj.keycloak.cape.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.ApiDescription;
import gt.gob.oj.keycloak.cape.Conflict;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/cape-desk.openapi.yaml says what the code does. */
class CapeDeskDescriptionTest {

    private static final ApiDescription API = ApiDescription.of("cape-desk");

    @Test
    void describes_every_path_and_method_and_no_other() {
        assertThat(API.operations().keySet())
                .isEqualTo(ApiDescription.operations("", CapeDeskResource.class).collect(Collectors.toSet()));
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
                Arguments.of("Page", CasePage.class),
                Arguments.of("Line", CasePage.CaseLine.class),
                Arguments.of("Case", CaseDetail.class),
                Arguments.of("Side", CaseSides.Side.class),
                Arguments.of("Progress", ProgressView.class),
                Arguments.of("Conflicts", ProgressView.Conflicts.class),
                Arguments.of("Format", ProgressView.Format.class),
                Arguments.of("Day", ProgressView.Day.class),
                Arguments.of("Run", ProgressView.Run.class));
    }

    @Test
    void knows_every_conflict_that_the_desk_is_given() {
        assertThat(API.texts("/components/schemas/Line/properties/kind/enum"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Conflict.values())
                        .filter(Conflict::isForDesk)
                        .map(Conflict::code)
                        .toList());
    }
}
