package gt.gob.oj.portal.signin;

import com.nimbusds.oauth2.sdk.token.Tokens;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person who is signed in; lives in the HTTP session. */
record SignedIn(
        String subject,
        @Nullable String sessionId,
        Profile profile,
        Set<String> roles,
        String idToken,
        String accessToken,
        @Nullable String refreshToken,
        Instant accessEnds,
        Instant since)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Duration LONGEST = Duration.ofHours(10);

    SignedIn {
        roles = Set.copyOf(roles);
    }

    static SignedIn of(IDTokenClaimsSet claims, String idToken, Tokens tokens, Instant now) {
        List<String> roles = Objects.requireNonNullElse(claims.getStringListClaim("roles"), List.of());
        return new SignedIn(
                claims.getSubject().getValue(),
                claims.getStringClaim("sid"),
                Profile.of(claims),
                Set.copyOf(roles),
                idToken,
                tokens.getAccessToken().getValue(),
                tokens.getRefreshToken() == null
                        ? null
                        : tokens.getRefreshToken().getValue(),
                now.plusSeconds(tokens.getAccessToken().getLifetime()),
                now);
    }

    /** The same sign-in with newer tokens; the absolute limit does not move. */
    SignedIn renewed(SignedIn newer) {
        return new SignedIn(
                newer.subject,
                newer.sessionId,
                newer.profile,
                newer.roles,
                newer.idToken,
                newer.accessToken,
                newer.refreshToken,
                newer.accessEnds,
                since);
    }

    boolean over(Instant now) {
        return now.isAfter(since.plus(LONGEST));
    }

    boolean accessLasts(Instant now) {
        return now.plusSeconds(20).isBefore(accessEnds);
    }

    @Override
    public String toString() {
        return "SignedIn[" + subject + "]";
    }
}
