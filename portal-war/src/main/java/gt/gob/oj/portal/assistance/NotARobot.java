package gt.gob.oj.portal.assistance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a posted form says to "No soy un robot".
 *
 * @param problem key of the message when it does not convince
 * @param tokens of which one is used up by the form
 * @param usedUp key of the message when none is left
 */
record NotARobot(Optional<String> problem, List<String> tokens, String usedUp) {
    private static final String WRONG = "problem.captcha-wrong";

    static NotARobot of(HttpServletRequest request, Captcha captcha, WaitingTicket ticket) {
        String answer = written(request, Captcha.FIELD);
        String waited = written(request, WaitingTicket.FIELD);
        if (answer.isBlank()) {
            return waited.isBlank() ? not("problem.captcha") : byTicket(request, ticket, waited);
        }
        return captcha.signatureOf(answer)
                .map(signature -> new NotARobot(Optional.empty(), List.of(signature), WRONG))
                .orElseGet(() -> not(WRONG));
    }

    private static NotARobot byTicket(HttpServletRequest request, WaitingTicket ticket, String waited) {
        Instant now = Instant.now();
        return switch (ticket.read(waited, now)) {
            case WAITED ->
                new NotARobot(
                        Optional.empty(), ticket.places(request.getRemoteAddr(), now), "problem.captcha-too-many");
            case TOO_SOON -> new NotARobot(Optional.of("problem.captcha-too-soon"), List.of(), WRONG);
            case WRONG -> not(WRONG);
        };
    }

    private static NotARobot not(String problem) {
        return new NotARobot(Optional.of(problem), List.of(), WRONG);
    }

    private static String written(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }
}
