package gt.gob.oj.portal.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.signin.provider.IdentityServer.Exchange;
import gt.gob.oj.portal.signin.session.SignedIn;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenAnswerTest extends AtSmallProvider {
    @Test
    void a_discovery_document_of_another_issuer_is_refused() {
        provider.inMetadata(metadata -> metadata.put("issuer", "https://elsewhere.example"));

        assertThatThrownBy(() -> server().metadata()).isInstanceOf(OutOfService.class);
    }

    @ParameterizedTest
    @CsvSource({"invalid_grant, 400", "invalid_client, 401", "unauthorized_client, 400", "server_error, 500"})
    void only_a_refused_code_allows_a_second_attempt(String error, int status) {
        provider.refusesTokens(status, error);

        if (error.equals("invalid_grant")) {
            assertThat(exchange(server())).isInstanceOf(Exchange.CodeRefused.class);
        } else {
            assertThatThrownBy(() -> exchange(server())).isInstanceOf(OutOfService.class);
        }
    }

    @Test
    void an_answer_without_id_token_is_refused() {
        provider.inTokenAnswer(answer -> answer.remove("id_token"));

        assertThat(exchange(server())).isInstanceOf(Exchange.TokensRefused.class);
    }

    @Test
    void user_info_about_another_subject_is_refused() {
        provider.inUserInfo(claims -> claims.put("sub", "somebody-else"));
        assertThat(exchange(server())).isInstanceOf(Exchange.TokensRefused.class);

        provider.inUserInfo(claims -> claims.remove("sub"));
        assertThat(exchange(server())).isInstanceOf(Exchange.TokensRefused.class);
    }

    @Test
    void the_level_comes_only_from_the_id_token() {
        provider.inUserInfo(claims -> claims.put("acr", "urn:oj:acr:identidad"));

        assertThat(accepted(exchange(server())).profile().acr()).isEmpty();
    }

    @Test
    void tokens_without_lifetime_are_renewed_after_minutes_and_not_at_once() {
        provider.inTokenAnswer(answer -> answer.remove("expires_in"));
        SignedIn person = accepted(exchange(server()));

        assertThat(person.accessLasts(Instant.now().plusSeconds(60))).isTrue();
        assertThat(person.accessLasts(Instant.now().plusSeconds(600))).isFalse();
    }

    @Test
    void a_short_lifetime_without_refresh_token_causes_no_redirect_loop() {
        provider.inTokenAnswer(answer -> {
            answer.put("expires_in", 5);
            answer.remove("refresh_token");
        });

        assertThat(accepted(exchange(server())).accessLasts(Instant.now().plusSeconds(30)))
                .isTrue();
    }

    @Test
    void the_issuer_is_required_in_answers_if_the_provider_announces_it() {
        assertThat(server().namesItselfInAnswers()).isFalse();
        provider.inMetadata(metadata -> metadata.put("authorization_response_iss_parameter_supported", true));
        assertThat(server().namesItselfInAnswers()).isTrue();
    }
}
