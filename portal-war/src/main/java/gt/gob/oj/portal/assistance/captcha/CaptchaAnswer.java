package gt.gob.oj.portal.assistance.captcha;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The captcha fields of a posted form.
 *
 * @param problem key of the message if the captcha is not solved
 * @param tokens candidates, of which the form uses up one
 * @param usedUp key of the message if all of them are used up
 */
public record CaptchaAnswer(Optional<String> problem, List<String> tokens, String usedUp) {
    private static final String WRONG = "problem.captcha-wrong";

    public static CaptchaAnswer of(HttpServletRequest request, Captcha captcha, WaitingTicket ticket) {
        String answer = written(request, Captcha.FIELD);
        String waited = written(request, WaitingTicket.FIELD);
        if (answer.isBlank()) {
            return waited.isBlank() ? not("problem.captcha") : byTicket(request, ticket, waited);
        }
        return captcha.signatureOf(answer)
                .map(signature -> new CaptchaAnswer(Optional.empty(), List.of(signature), WRONG))
                .orElseGet(() -> not(WRONG));
    }

    private static CaptchaAnswer byTicket(HttpServletRequest request, WaitingTicket ticket, String waited) {
        Instant now = Instant.now();
        return switch (ticket.read(waited, now)) {
            case WAITED ->
                new CaptchaAnswer(
                        Optional.empty(), ticket.places(request.getRemoteAddr(), now), "problem.captcha-too-many");
            case TOO_SOON -> new CaptchaAnswer(Optional.of("problem.captcha-too-soon"), List.of(), WRONG);
            case WRONG -> not(WRONG);
        };
    }

    private static CaptchaAnswer not(String problem) {
        return new CaptchaAnswer(Optional.of(problem), List.of(), WRONG);
    }

    private static String written(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }
}
