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
    void unexpected_response_is_an_outage() {
        assertOutage(new RestLegacyAccounts(service.address(), "another token"));
        assertOutage(new RestLegacyAccounts(service.address() + "/elsewhere", AccountService.TOKEN));
        assertOutage(new RestLegacyAccounts("http://localhost:1", AccountService.TOKEN));
        service.breakDown();
        assertOutage(accounts());
    }

    @Test
    void service_that_accepts_but_does_not_answer_is_an_outage_within_seconds() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            LegacyAccounts unanswered =
                    new RestLegacyAccounts("http://localhost:" + silent.getLocalPort(), AccountService.TOKEN);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertOutage(unanswered));
        }
    }

    @Test
    void service_that_stalls_within_a_response_is_an_outage_within_seconds() {
        service.answerWith(200, AccountService.UNFINISHED);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertOutage(accounts()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "{\"error\": \"busy\"}", "{\"accounts\": [{\"email\": \"ana@example.com\"}]}"})
    void response_without_accounts_is_an_outage_and_not_an_absence(String body) {
        service.answerWith(200, body);
        assertOutage(accounts());
    }

    @Test
    void value_that_the_service_rejects_fails_only_this_query() {
        service.answerWith(422, "{}");
        assertThat(outage(accounts().findByEmail("ana@example.com"))).matches(odd -> !odd.isForAll());
    }

    @Test
    void invalid_token_or_url_is_an_outage_that_reveals_no_secret() {
        for (LegacyAccounts wrong : List.of(
                new RestLegacyAccounts(service.address(), "secret\u200b"),
                new RestLegacyAccounts("https://10.1.2.300", "secret"))) {
            assertThat(outage(wrong.findByEmail("ana@example.com")))
                    .satisfies(outage -> assertThat(outage).hasStackTraceContaining("cannot be queried"))
                    .satisfies(
                            outage -> assertThat(outage.getCause().getMessage()).doesNotContain("secret"));
        }
    }

    @Test
    void urls_contain_no_personal_data() {
        accounts().findByEmail("ana.lopez@example.com");
        accounts().findByCui(ANAS);

        assertThat(service.addresses()).containsExactly("/accounts/search", "/accounts/search");
    }

    @Test
    void requests_and_responses_match_the_description() {
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
