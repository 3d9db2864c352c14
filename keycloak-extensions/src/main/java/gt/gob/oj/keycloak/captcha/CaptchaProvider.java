package gt.gob.oj.keycloak.captcha;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.provider.Provider;

/** Distinguishes people from robots on a form of the request's realm. */
public interface CaptchaProvider extends Provider {

    /** The name of the form's field, which shows the messages. */
    String FIELD = "altcha";

    /** Adds the captcha's data to the page. */
    void addTo(LoginFormsProvider form);

    /**
     * The message key for a posted form whose captcha is missing or wrong. Empty if it is correct. An answer is valid
     * once: call this at most once per request, and after all cheaper checks.
     */
    Optional<String> refusal(MultivaluedMap<String, String> form);
}
