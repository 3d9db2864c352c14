package gt.gob.oj.keycloak.captcha;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.Urls;

/** A proof of work, right once only. The page finds its address in {@code altchaChallengeUrl}. */
final class AltchaCaptcha implements CaptchaProvider {

    private final KeycloakSession session;

    AltchaCaptcha(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void addTo(LoginFormsProvider form) {
        String issuer = Urls.realmIssuer(session.getContext().getUri().getBaseUri(), realm().getName());
        form.setAttribute("altchaChallengeUrl", issuer + "/altcha/challenge");
    }

    @Override
    public Optional<String> refusal(MultivaluedMap<String, String> form) {
        String payload = Objects.requireNonNullElse(form.getFirst(FIELD), "");
        if (payload.isBlank()) {
            return Optional.of("captcha.missing");
        }
        return isRightAndNew(payload) ? Optional.empty() : Optional.of("captcha.wrong");
    }

    private boolean isRightAndNew(String payload) {
        String key = AltchaKey.of(session, realm());
        return AltchaAnswer.read(payload)
                .filter(answer -> answer.isRight(key))
                .filter(answer -> session.singleUseObjects()
                        .putIfAbsent("altcha." + answer.signature(), AltchaChallenge.LIFETIME_SECONDS))
                .isPresent();
    }

    private RealmModel realm() {
        return session.getContext().getRealm();
    }

    @Override
    public void close() {}
}
