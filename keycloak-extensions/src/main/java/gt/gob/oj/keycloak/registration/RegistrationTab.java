package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.form.KeptForm;
import gt.gob.oj.keycloak.registration.pending.PendingRegistration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The registration state of one browser tab. */
record RegistrationTab(AuthenticationSessionModel session) {

    private static final String PENDING = "oj.registration.pending";
    private static final String PROVEN = "oj.registration.proven";
    private static final String ELSEWHERE = "oj.registration.elsewhere";
    private static final String REFUSED = "oj.registration.refused";
    private static final String ASKED_ADDRESS = "oj.registration.asked";
    private static final String FORM = "registration";
    private static final String ANSWER = "registration-answer";
    private static final String MESSAGE = "oj.registration.said";

    Optional<String> pending() {
        return Optional.ofNullable(session.getAuthNote(PENDING));
    }

    void pend(String id) {
        session.setAuthNote(PENDING, id);
    }

    /**
     * The address that the person in this tab has proved to own. The registration's own address may have changed since.
     */
    Optional<String> proven(String id) {
        String note = session.getAuthNote(PROVEN);
        return note != null && note.startsWith(id + " ")
                ? Optional.of(note.substring(id.length() + 1))
                : Optional.empty();
    }

    void prove(PendingRegistration registration) {
        session.setAuthNote(PROVEN, registration.id + " " + registration.email);
    }

    /** Whether the application that waits for this sign-in waits in another browser. */
    boolean isElsewhere() {
        return session.getAuthNote(ELSEWHERE) != null;
    }

    void beElsewhere() {
        session.setAuthNote(ELSEWHERE, "true");
    }

    Optional<Confirmation.Reason> refusal() {
        return Optional.ofNullable(session.getAuthNote(REFUSED)).map(Confirmation.Reason::valueOf);
    }

    void refuse(Confirmation.Reason reason) {
        session.setAuthNote(REFUSED, reason.name());
    }

    void startOver() {
        session.removeAuthNote(PENDING);
        session.removeAuthNote(PROVEN);
    }

    void keep(Map<String, String> fields, List<FormMessage> mistakes) {
        KeptForm.keep(session, FORM, fields, mistakes);
    }

    Optional<KeptForm> kept() {
        return KeptForm.of(session, FORM);
    }

    void forgetForm() {
        KeptForm.forget(session, FORM);
    }

    /** Keeps mistakes for the page after the form, to be shown once. */
    void keepAnswer(List<FormMessage> mistakes, String newEmail) {
        KeptForm.keep(session, ANSWER, Map.of(EmailField.FIELD, newEmail), mistakes);
    }

    Optional<KeptForm> answer() {
        return KeptForm.take(session, ANSWER);
    }

    /** Whether the person was not asked yet if this address is intended. */
    boolean asksFirst(String address) {
        boolean first = !address.equals(session.getAuthNote(ASKED_ADDRESS));
        session.setAuthNote(ASKED_ADDRESS, address);
        return first;
    }

    /** A message for the next page, shown once. */
    Optional<String> said() {
        Optional<String> said = Optional.ofNullable(session.getAuthNote(MESSAGE));
        session.removeAuthNote(MESSAGE);
        return said;
    }

    void say(String key) {
        session.setAuthNote(MESSAGE, key);
    }
}
