package gt.gob.oj.keycloak.captcha;

import gt.gob.oj.keycloak.Network;
import gt.gob.oj.keycloak.Seal;
import gt.gob.oj.keycloak.UsageLimit;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.Urls;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * A proof of work whose answer is valid once; the page finds its URL in {@code altchaChallengeUrl}. A browser without
 * script cannot compute it. There the person ticks a box and waits some seconds ({@code captchaTicket}), a few times an
 * hour per network.
 */
final class AltchaCaptcha implements CaptchaProvider {

    private static final int TICKETS_PER_HOUR = 10;
    private static final int HOUR_SECONDS = 3600;

    /** The next request shows a refused form again, and finds the ticket here. */
    private static final String TOO_YOUNG = "oj.captcha.ticket";

    private final KeycloakSession session;

    /**
     * The same ticket, returned with the page, so that its age includes the time in which the person reads the
     * messages.
     */
    private String returnedTicket = "";

    AltchaCaptcha(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void addTo(LoginFormsProvider form) {
        String issuer = Urls.realmIssuer(session.getContext().getUri().getBaseUri(), realm().getName());
        form.setAttribute("altchaChallengeUrl", issuer + "/altcha/challenge");
        takeYoungTicket();
        form.setAttribute(
                "captchaTicket",
                returnedTicket.isEmpty() ? WaitingTicket.issue(tickets(), Instant.now()) : returnedTicket);
    }

    private void takeYoungTicket() {
        AuthenticationSessionModel attempt = session.getContext().getAuthenticationSession();
        if (attempt != null && attempt.getAuthNote(TOO_YOUNG) != null) {
            returnedTicket = attempt.getAuthNote(TOO_YOUNG);
            attempt.removeAuthNote(TOO_YOUNG);
        }
    }

    private void keepYoungTicket(String ticket) {
        returnedTicket = ticket;
        AuthenticationSessionModel attempt = session.getContext().getAuthenticationSession();
        if (attempt != null) {
            attempt.setAuthNote(TOO_YOUNG, ticket);
        }
    }

    @Override
    public Optional<String> refusal(MultivaluedMap<String, String> form) {
        String payload = Objects.requireNonNullElse(form.getFirst(FIELD), "");
        if (payload.isBlank()) {
            return refusalOfTicket(Objects.requireNonNullElse(form.getFirst("captcha-ticket"), ""));
        }
        return isRightAndNew(payload) ? Optional.empty() : Optional.of("captcha.wrong");
    }

    private Optional<String> refusalOfTicket(String ticket) {
        if (ticket.isBlank()) {
            return Optional.of("captcha.missing");
        }
        WaitingTicket.Verdict verdict = WaitingTicket.read(tickets(), ticket, Instant.now());
        if (verdict == WaitingTicket.Verdict.TOO_SOON) {
            keepYoungTicket(ticket);
        }
        return switch (verdict) {
            case WAITED -> isWithinTicketLimit() ? Optional.empty() : Optional.of("captcha.tooMany");
            case TOO_SOON -> Optional.of("captcha.tooSoon");
            case WRONG -> Optional.of("captcha.wrong");
        };
    }

    private boolean isWithinTicketLimit() {
        String network = Network.of(session.getContext().getConnection().getRemoteAddr());
        return network.isEmpty()
                || new UsageLimit(
                                session.singleUseObjects(),
                                "altcha.ticket." + realm().getId() + "." + network,
                                TICKETS_PER_HOUR,
                                HOUR_SECONDS)
                        .take();
    }

    private boolean isRightAndNew(String payload) {
        String key = key(session, realm());
        return AltchaAnswer.read(payload)
                .filter(answer -> answer.isRight(key))
                .filter(answer -> session.singleUseObjects()
                        .putIfAbsent("altcha." + answer.signature(), AltchaChallenge.LIFETIME_SECONDS))
                .isPresent();
    }

    private Seal tickets() {
        return Seal.of(session, realm(), "captcha/ticket");
    }

    /** The key that signs challenges. */
    static String key(KeycloakSession session, RealmModel realm) {
        return Seal.of(session, realm, "captcha/altcha").of();
    }

    private RealmModel realm() {
        return session.getContext().getRealm();
    }

    @Override
    public void close() {}
}
