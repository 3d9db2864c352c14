package gt.gob.oj.portal.signin;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.oauth2.sdk.id.State;
import gt.gob.oj.portal.page.http.Cookies;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.signin.provider.OidcSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Optional;
import java.util.UUID;

/**
 * Stores each attempt in an encrypted cookie of its own. So an anonymous person needs no session, several tabs do not
 * disturb one another, and any node can handle the answer.
 */
final class AttemptCookies {
    private static final int ONE_HOUR = 60 * 60;

    private final byte[] key;
    private final PortalAddress portal;

    AttemptCookies(byte[] key, PortalAddress portal) {
        this.key = key.clone();
        this.portal = portal;
    }

    Cookie keep(Attempt attempt) {
        try {
            JWEObject sealed = new JWEObject(
                    new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(attempt.toMap()));
            sealed.encrypt(new DirectEncrypter(key));
            return cookie(attempt.state(), sealed.serialize(), ONE_HOUR);
        } catch (JOSEException e) {
            throw new IllegalStateException("Every JDK has AES-GCM", e);
        }
    }

    /** Returns the attempt with this state; empty if this browser has none, or no longer. */
    Optional<Attempt> find(HttpServletRequest request, State state) {
        return Cookies.find(request, name(state))
                .flatMap(this::open)
                .filter(attempt -> attempt.state().equals(state));
    }

    Cookie forget(State state) {
        return cookie(state, "", 0);
    }

    private Optional<Attempt> open(String cookie) {
        try {
            JWEObject sealed = JWEObject.parse(cookie);
            sealed.decrypt(new DirectDecrypter(key));
            return Optional.ofNullable(sealed.getPayload().toJSONObject()).flatMap(Attempt::fromMap);
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private Cookie cookie(State state, String value, int seconds) {
        return Cookies.make(name(state), value, OidcSettings.ANSWER, seconds, portal);
    }

    /** The state comes from the address, so the name uses its hash. */
    private static String name(State state) {
        return "ingreso-" + UUID.nameUUIDFromBytes(state.getValue().getBytes(StandardCharsets.UTF_8));
    }
}
