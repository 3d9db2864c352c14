package gt.gob.oj.portal.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.signin.session.SignedIn;
import org.junit.jupiter.api.Test;

class RenewalTest extends AtSmallProvider {
    @Test
    void a_renewal_may_omit_id_token_and_refresh_token() {
        IdentityServer server = server();
        SignedIn person = accepted(exchange(server));
        provider.inTokenAnswer(answer -> {
            answer.remove("id_token");
            answer.remove("refresh_token");
        });

        SignedIn renewed = server.refresh(person, "refresh-1").orElseThrow();

        assertThat(renewed.accessToken()).isNotEqualTo(person.accessToken());
        assertThat(renewed.refreshToken()).isEqualTo(person.refreshToken());
        assertThat(renewed.profile()).isEqualTo(person.profile());
        assertThat(provider.userInfoRequests).isEqualTo(1);
    }

    @Test
    void names_come_from_user_info_at_the_sign_in_and_at_each_renewal() {
        provider.inIdToken(claims -> claims.claim("given_name", null));
        provider.inUserInfo(claims -> claims.put("given_name", "Ana"));
        IdentityServer server = server();
        SignedIn person = accepted(exchange(server));
        provider.inUserInfo(claims -> claims.put("given_name", "Ana María"));

        SignedIn renewed = server.refresh(person, "refresh-1").orElseThrow();

        assertThat(person.profile().givenName()).isEqualTo("Ana");
        assertThat(renewed.profile().givenName()).isEqualTo("Ana María");
    }

    @Test
    void a_renewal_keeps_the_known_names_while_user_info_is_down() {
        IdentityServer server = server();
        SignedIn person = accepted(exchange(server));
        provider.userInfoStatus = 503;

        SignedIn renewed = server.refresh(person, "refresh-1").orElseThrow();

        assertThat(renewed.accessToken()).isNotEqualTo(person.accessToken());
        assertThat(renewed.profile()).isEqualTo(person.profile());
    }

    @Test
    void a_renewal_about_another_person_ends_the_session() {
        IdentityServer server = server();
        SignedIn person = accepted(exchange(server));
        provider.inIdToken(claims -> claims.subject("somebody-else"));

        assertThat(server.refresh(person, "refresh-1")).isEmpty();

        provider.inIdToken(claims -> {});
        provider.inUserInfo(claims -> claims.put("sub", "somebody-else"));
        assertThat(server.refresh(person, "refresh-1")).isEmpty();
    }

    @Test
    void a_renewal_error_that_blames_the_portal_ends_no_session() {
        IdentityServer server = server();
        SignedIn person = accepted(exchange(server));
        provider.refusesTokens(401, "invalid_client");

        assertThatThrownBy(() -> server.refresh(person, "refresh-1")).isInstanceOf(OutOfService.class);
    }
}
