package gt.gob.oj.keycloak.cape.source;

import static gt.gob.oj.keycloak.cape.Answers.outage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.rest.ApiDescription;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class RestLegacyAccountsTest implements LegacyAccountsContract {

    private AccountService service;

    @BeforeEach
    void start() throws IOException {
        service = AccountService.start("""
                [{"id": "1", "email": "Ana.Lopez@Example.com", "password": "x", "active": true, "cui": "2032558520108",
                  "birthDate": "1990-03-27", "givenNames": "Ana", "surnames": "López", "phone": "5555"},
                 {"id": "2", "email": "doble@example.com", "password": "old", "active": false},
                 {"id": "3", "email": "doble@example.com", "password": "active", "active": true, "cui": null},
                 {"id": "4", "email": "doble@example.com", "password": "later", "active": true},
                 {"id": "5", "email": "ana@example.com", "password": "y", "active": true, "cui": "2032 55852 0108"},
                 {"id": "6", "email": "lopez@example.com", "password": "y", "active": false, "cui": "2032-55852-0108"},
                 {"id": "10"}]""");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Override
    public LegacyAccounts accounts() {
        return new RestLegacyAccounts(service.address(), AccountService.TOKEN);
    }

    @Test
    void whatever_is_no_answer_is_an_outage() {
        assertOutage(new RestLegacyAccounts(service.address(), "another token"));
        assertOutage(new RestLegacyAccounts(service.address() + "/elsewhere", AccountService.TOKEN));
        assertOutage(new RestLegacyAccounts("http://localhost:1", AccountService.TOKEN));
        service.breakDown();
        assertOutage(accounts());
    }

    @Test
    void a_service_that_accepts_and_stays_silent_is_an_outage_within_seconds() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            LegacyAccounts unanswered =
                    new RestLegacyAccounts("http://localhost:" + silent.getLocalPort(), AccountService.TOKEN);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertOutage(unanswered));
        }
    }

    @Test
    void a_service_that_begins_an_answer_and_stays_silent_is_an_outage_within_seconds() {
        service.answerWith(200, AccountService.UNFINISHED);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertOutage(accounts()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "{\"error\": \"busy\"}", "{\"accounts\": [{\"email\": \"ana@example.com\"}]}"})
    void an_answer_without_accounts_is_an_outage_and_not_an_absence(String body) {
        service.answerWith(200, body);
        assertOutage(accounts());
    }

    @Test
    void what_the_service_cannot_take_is_about_this_question_alone() {
        service.answerWith(422, "{}");
        assertThat(outage(accounts().findByEmail("ana@example.com"))).matches(odd -> !odd.isForAll());
    }

    @Test
    void a_token_or_an_address_that_cannot_be_is_an_outage_that_tells_no_secret() {
        for (LegacyAccounts wrong : List.of(
                new RestLegacyAccounts(service.address(), "secret\u200b"),
                new RestLegacyAccounts("https://10.1.2.300", "secret"))) {
            assertThat(outage(wrong.findByEmail("ana@example.com")))
                    .satisfies(outage -> assertThat(outage).hasStackTraceContaining("cannot be asked"))
                    .satisfies(
                            outage -> assertThat(outage.getCause().getMessage()).doesNotContain("secret"));
        }
    }

    @Test
    void no_personal_data_stands_in_an_address() {
        accounts().findByEmail("ana.lopez@example.com");
        accounts().findByCui(ANAS);

        assertThat(service.addresses()).containsExactly("/accounts/search", "/accounts/search");
    }

    @Test
    void what_is_asked_and_read_is_what_the_description_says() {
        accounts().findByCui(ANAS);
        accounts().findById("1");
        accounts().page("", 10);
        ApiDescription api = ApiDescription.of("cape-accounts");

        assertThat(service.addresses())
                .map(address -> address.replaceAll("[?].*", "").replace("/1", "/{id}"))
                .containsExactlyInAnyOrderElementsOf(api.json().path("paths")::fieldNames);
        assertThat(api.fields("Account")).isEqualTo(ApiDescription.components(LegacyAccount.class));
    }

    private static void assertOutage(LegacyAccounts accounts) {
        assertThat(accounts.findByEmail("ana.lopez@example.com").isOutage()).isTrue();
    }
}
