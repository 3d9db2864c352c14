package gt.gob.oj.portal.signin.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys, and tokens that are signed with them or unsigned. */
public final class TestTokens {
    private TestTokens() {}

    public static JWK newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static JWTClaimsSet.Builder logoutClaims(String issuer, String sessionId) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(SmallProvider.CLIENT)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(120)))
                .jwtID(UUID.randomUUID().toString())
                .subject(SmallProvider.SUBJECT)
                .claim("sid", sessionId)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    static String signed(JWTClaimsSet claims, JWSHeader header, JWK key) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new DefaultJWSSignerFactory().createJWSSigner(key, header.getAlgorithm()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signed(JWTClaimsSet claims, @Nullable String type, JWK key) {
        JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
        return signed(claims, (type == null ? header : header.type(new JOSEObjectType(type))).build(), key);
    }

    public static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWK key) {
        return signed(
                claims, new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), key);
    }

    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }
}
