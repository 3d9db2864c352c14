package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.Guatemala;
import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.form.KeptForm;
import gt.gob.oj.keycloak.password.NewPassword;
import gt.gob.oj.keycloak.registration.pending.PendingRegistration;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.FormMessage;

/** The posted form of register.ftl. Parsing it does not look up the address or the CUI. */
record RegistrationForm(MultivaluedMap<String, String> fields, CitizenForm citizenForm) {

    private static final List<String> SHOWN_AGAIN =
            List.of(CitizenForm.CUI, CitizenForm.DAY, CitizenForm.MONTH, CitizenForm.YEAR, EmailField.FIELD);

    static RegistrationForm of(MultivaluedMap<String, String> fields, RegistrationSettings settings) {
        return new RegistrationForm(fields, new CitizenForm(fields, settings, LocalDate.now(Guatemala.ZONE)));
    }

    /** The messages in form order. Empty if everything is valid. */
    List<FormMessage> mistakes(KeycloakSession session, RealmModel realm) {
        List<FormMessage> mistakes = new ArrayList<>(citizenForm.mistakes());
        mistakes.addAll(email().mistakes(session));
        mistakes.addAll(password().mistakes(session, realm, email().address(), written(CitizenForm.CUI)));
        return mistakes;
    }

    /** Requires a form without mistakes. */
    Citizen citizen() {
        return citizenForm.citizen().orElseThrow();
    }

    EmailField email() {
        return new EmailField(written(EmailField.FIELD));
    }

    NewPassword password() {
        return new NewPassword(written(NewPassword.FIELD), written(NewPassword.CONFIRMATION_FIELD));
    }

    /** The fields that a page may show again, without passwords. */
    Map<String, String> shownAgain() {
        return KeptForm.only(fields, SHOWN_AGAIN);
    }

    /** The fields of a pending registration, for a person who corrects it. */
    static Map<String, String> shownAgain(PendingRegistration registration) {
        LocalDate born = registration.birthDate;
        return Map.of(
                CitizenForm.CUI, registration.citizen().cui().display(),
                CitizenForm.DAY, Integer.toString(born.getDayOfMonth()),
                CitizenForm.MONTH, Integer.toString(born.getMonthValue()),
                CitizenForm.YEAR, Integer.toString(born.getYear()),
                EmailField.FIELD, registration.email);
    }

    private String written(String field) {
        return Objects.requireNonNullElse(fields.getFirst(field), "");
    }

    @Override
    public String toString() {
        return "RegistrationForm[masked]";
    }
}
