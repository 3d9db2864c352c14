package gt.gob.oj.keycloak.identityproof.audit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.rest.ApiDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/identity-proof.openapi.yaml lists the fields that auditors get. */
class AuditDescriptionTest {

    private static final ApiDescription API = ApiDescription.of("identity-proof");

    @ParameterizedTest
    @CsvSource({"AuditLine,LineView", "AuditVerification,VerificationView"})
    void description_lists_every_field(String schema, String view) throws ClassNotFoundException {
        Class<?> type = Class.forName(getClass().getPackageName() + "." + view);

        assertThat(API.fields(schema)).isEqualTo(ApiDescription.components(type));
    }

    @Test
    void description_lists_every_filter() {
        assertThat(API.operations().get("get /lines").path("parameters").size())
                .isEqualTo(LinesQuery.class.getRecordComponents().length);
    }
}
