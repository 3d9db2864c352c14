package gt.gob.oj.keycloak.identityproof.own.rest;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.rest.ApiDescription;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OwnDescriptionTest {

    @ParameterizedTest
    @MethodSource
    void description_lists_every_field(String schema, Class<?> view) {
        assertThat(ApiDescription.of("identity-proof").fields(schema)).isEqualTo(ApiDescription.components(view));
    }

    static List<Arguments> description_lists_every_field() {
        return List.of(
                Arguments.of("OwnState", OwnState.class),
                Arguments.of("OwnCorrection", OwnState.Correction.class),
                Arguments.of("OwnView", OwnState.View.class),
                Arguments.of("OwnDraft", OwnState.Draft.class));
    }
}
