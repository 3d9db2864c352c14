package gt.gob.oj.portal.signin.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import gt.gob.oj.portal.page.settings.Environment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** Authenticates the portal at the token endpoint. */
@FunctionalInterface
interface ClientCredential {
    ClientAuthentication at(URI tokenEndpoint);

    /** Selects the method by its registered name in {@code OIDC_CLIENT_AUTHENTICATION}. */
    static ClientCredential from(Environment environment, ClientID client) {
        String method = environment.find("OIDC_CLIENT_AUTHENTICATION").orElse("client_secret_basic");
        return switch (method) {
            case "client_secret_basic" -> {
                ClientAuthentication basic = new ClientSecretBasic(client, secret(environment));
                yield _ -> basic;
            }
            case "client_secret_post" -> {
                ClientAuthentication post = new ClientSecretPost(client, secret(environment));
                yield _ -> post;
            }
            case "private_key_jwt" -> signedBy(key(environment), client);
            default -> throw new IllegalStateException("OIDC_CLIENT_AUTHENTICATION has an unknown method: " + method);
        };
    }

    private static Secret secret(Environment environment) {
        return new Secret(environment.require("OIDC_CLIENT_SECRET"));
    }

    private static JWK key(Environment environment) {
        Path file = Path.of(environment.require("OIDC_CLIENT_KEY_FILE"));
        try {
            JWK key = JWK.parse(Files.readString(file));
            if (!(key instanceof AsymmetricJWK) || !key.isPrivate()) {
                throw new IllegalStateException("OIDC_CLIENT_KEY_FILE has no private RSA or EC key");
            }
            return key;
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("OIDC_CLIENT_KEY_FILE is not a readable JSON Web Key", e);
        }
    }

    private static ClientCredential signedBy(JWK key, ClientID client) {
        return tokenEndpoint -> {
            try {
                return new PrivateKeyJWT(
                        client,
                        tokenEndpoint,
                        algorithm(key),
                        ((AsymmetricJWK) key).toPrivateKey(),
                        key.getKeyID(),
                        null);
            } catch (JOSEException e) {
                throw new IllegalStateException("The key does not match its algorithm", e);
            }
        };
    }

    private static JWSAlgorithm algorithm(JWK key) {
        if (key.getAlgorithm() != null) {
            return JWSAlgorithm.parse(key.getAlgorithm().getName());
        }
        return key instanceof ECKey ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
    }
}
