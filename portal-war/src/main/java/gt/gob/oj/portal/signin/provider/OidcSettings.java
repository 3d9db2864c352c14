package gt.gob.oj.portal.signin.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import gt.gob.oj.portal.page.settings.Environment;
import gt.gob.oj.portal.page.settings.PortalAddress;
import java.net.URI;

/**
 * The portal's registration at the identity server. {@code algorithm} is the signature algorithm of ID tokens and
 * logout tokens.
 */
public record OidcSettings(
        Issuer issuer, ClientID clientId, ClientCredential credential, JWSAlgorithm algorithm, PortalAddress portal) {
    /** Path of the redirect URI, to which the identity server returns after a sign-in. */
    public static final String ANSWER = "/ingresar/respuesta";

    /** Path of the post-logout redirect URI. */
    public static final String SIGNED_OUT = "/salir/listo";

    public OidcSettings {
        if (!JWSAlgorithm.Family.SIGNATURE.contains(algorithm)) {
            throw new IllegalArgumentException("OIDC_SIGNING_ALGORITHM must be an asymmetric one, such as RS256");
        }
    }

    public static OidcSettings from(Environment environment, PortalAddress portal) {
        ClientID client = new ClientID(environment.find("OIDC_CLIENT_ID").orElse("portal"));
        return new OidcSettings(
                new Issuer(environment.require("OIDC_ISSUER")),
                client,
                ClientCredential.from(environment, client),
                JWSAlgorithm.parse(environment.find("OIDC_SIGNING_ALGORITHM").orElse("RS256")),
                portal);
    }

    public URI answerAddress() {
        return portal.of(ANSWER);
    }

    public URI signedOutAddress() {
        return portal.of(SIGNED_OUT);
    }
}
