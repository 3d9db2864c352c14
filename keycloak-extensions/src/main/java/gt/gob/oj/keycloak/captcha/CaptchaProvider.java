package gt.gob.oj.keycloak.captcha;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.provider.Provider;

/** Tells people from robots on a form of the request's realm. */
public interface CaptchaProvider extends Provider {

    /** The name of the form's field, under which its messages are shown. */
    String FIELD = "altcha";

    /** Gives the page what its captcha needs. */
    void addTo(LoginFormsProvider form);

    /**
     * Key of the message for a posted form whose captcha is missing or wrong; empty when it is right. An answer is right
     * once: ask after all else that could be refused cheaply, and once a request.
     */
    Optional<String> refusal(MultivaluedMap<String, String> form);
}
