package gt.gob.oj.localstack.sampleapps;

import com.nimbusds.jwt.JWT;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import org.jspecify.annotations.Nullable;

/** A person as described by the validated ID token. Missing claims are empty strings. */
record SignedIn(
        String subject,
        String session,
        String name,
        String email,
        String cui,
        String identityStatus,
        String acr,
        JWT idToken) {

    static SignedIn of(IDTokenClaimsSet claims, JWT idToken) {
        return new SignedIn(
                claims.getSubject().getValue(),
                orEmpty(claims.getStringClaim("sid")),
                (orEmpty(claims.getStringClaim("given_name")) + " " + orEmpty(claims.getStringClaim("family_name")))
                        .strip(),
                orEmpty(claims.getStringClaim("email")),
                orEmpty(claims.getStringClaim("cui")),
                orEmpty(claims.getStringClaim("identity_status")),
                orEmpty(claims.getStringClaim("acr")),
                idToken);
    }

    Level level() {
        return Level.of(acr);
    }

    @Override
    public String toString() {
        return "SignedIn[" + subject + "]";
    }

    private static String orEmpty(@Nullable String claim) {
        return claim == null ? "" : claim;
    }
}
