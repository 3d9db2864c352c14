package gt.gob.oj.localstack.sampleapps;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import gt.gob.oj.localstack.web.Answer;
import gt.gob.oj.localstack.web.Request;
import gt.gob.oj.localstack.web.Site;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** An identity provider that returns whatever a test configures, in particular answers of no real provider. */
final class PretendProvider implements AutoCloseable {

    private final RSAKey key;
    private final Site site;
    private volatile String idToken = "";

    PretendProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("1").generate();
        site = new Site(0, this::answer);
        site.open();
    }

    String issuer() {
        return "http://localhost:" + site.port();
    }

    /** Sets the answer to the next exchange of a code. */
    void willIssue(JWTClaimsSet claims) throws JOSEException {
        idToken = sign(claims);
    }

    String sign(JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private Answer answer(Request request) {
        return switch (request.path()) {
            case "/.well-known/openid-configuration" -> Answer.json(JSONObjectUtils.toJSONString(discovery()));
            case "/keys" -> Answer.json(new JWKSet(key).toString(true));
            case "/token" ->
                Answer.json(JSONObjectUtils.toJSONString(
                        Map.of("access_token", "any", "token_type", "Bearer", "id_token", idToken)));
            default -> Answer.text(404, "");
        };
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/auth",
                "token_endpoint",
                issuer() + "/token",
                "end_session_endpoint",
                issuer() + "/logout",
                "jwks_uri",
                issuer() + "/keys",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    @Override
    public void close() {
        site.close();
    }
}
