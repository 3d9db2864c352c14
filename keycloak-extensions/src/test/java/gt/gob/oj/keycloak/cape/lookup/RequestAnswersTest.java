package gt.gob.oj.keycloak.cape.lookup;

import static gt.gob.oj.keycloak.cape.Answers.found;
import static gt.gob.oj.keycloak.cape.LegacyAccountBuilder.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.cape.AccountsByKey;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.citizen.Cui;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakSession;

class RequestAnswersTest {

    private static final LegacyAccount ANA = anAccount("1").build();
    private static final Cui CUI = new Cui("2032558520108");

    private final AccountsByKey cape = new AccountsByKey().with(ANA);
    private final KeycloakSession request = request();

    @Test
    void cape_is_queried_once_per_key_and_request() {
        for (int i = 0; i < 3; i++) {
            RequestAnswers answers = new RequestAnswers(request, "storage", cape);
            assertThat(found(answers.withEmail("ana@example.com"))).containsExactly(ANA);
            assertThat(found(answers.withCui(CUI))).containsExactly(ANA);
            assertThat(found(answers.withId("1"))).contains(ANA);
            assertThat(found(answers.withId("2"))).isEmpty();
        }
        assertThat(cape.questions()).containsExactly("ana@example.com", CUI.digits(), "1", "2");
    }

    @Test
    void another_request_or_storage_queries_again() {
        new RequestAnswers(request, "storage", cape).withId("1");
        new RequestAnswers(request, "other storage", cape).withId("1");
        new RequestAnswers(request(), "storage", cape).withId("1");
        assertThat(cape.questions()).hasSize(3);
    }

    @Test
    void after_an_outage_no_storage_is_queried_again_in_the_request() {
        RequestAnswers answers = new RequestAnswers(request, "storage", cape);
        answers.withId("1");
        cape.goDown();
        assertThat(answers.withEmail("ana@example.com").isOutage()).isTrue();
        cape.comeBack();

        assertThat(answers.withEmail("ana@example.com").isOutage()).isTrue();
        assertThat(answers.withId("1").isOutage())
                .as("earlier results are not judged without the rest")
                .isTrue();
        assertThat(new RequestAnswers(request, "other storage", cape)
                        .withCui(CUI)
                        .isOutage())
                .isTrue();
        assertThat(cape.questions()).hasSize(2);
        assertThat(new RequestAnswers(request(), "storage", cape).withCui(CUI).isOutage())
                .isFalse();
    }

    @Test
    void account_without_cui_shares_it_with_nobody_unless_there_was_an_outage() {
        LegacyAccount without = anAccount("2").withCui(null).build();
        RequestAnswers answers = new RequestAnswers(request, "storage", cape);
        assertThat(found(answers.withCuiOf(ANA))).containsExactly(ANA);
        assertThat(found(answers.withCuiOf(without))).isEmpty();
        cape.goDown();
        answers.withEmail("ana@example.com");
        assertThat(answers.withCuiOf(without).isOutage()).isTrue();
    }

    private static KeycloakSession request() {
        Map<Object, Object> attributes = new HashMap<>();
        return Stub.of(KeycloakSession.class)
                .calling("getAttribute", asked -> attributes.get(asked.getFirst()))
                .calling("setAttribute", set -> attributes.put(set.getFirst(), set.getLast()))
                .make();
    }
}
