package gt.gob.oj.portal.signin;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import gt.gob.oj.portal.page.Environment;
import gt.gob.oj.portal.page.PortalAddress;
import java.net.URI;

/** How the portal is known to the identity server. */
record OidcSettings(Issuer issuer, ClientID clientId, Secret secret, PortalAddress portal) {
    static OidcSettings from(Environment environment, PortalAddress portal) {
        return new OidcSettings(
                new Issuer(environment.require("OIDC_ISSUER")),
                new ClientID(environment.find("OIDC_CLIENT_ID").orElse("portal")),
                new Secret(environment.require("OIDC_CLIENT_SECRET")),
                portal);
    }

    URI answerAddress() {
        return portal.of(SignInResource.ANSWER);
    }

    ClientAuthentication authentication() {
        return new ClientSecretBasic(clientId, secret);
    }
}
