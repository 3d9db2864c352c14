package gt.gob.oj.portal.signin.session;

import com.nimbusds.oauth2.sdk.token.Tokens;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A signed-in person; stored in the HTTP session. */
public record SignedIn(
        String subject,
        @Nullable String sessionId,
        Profile profile,
        Set<String> roles,
        String idToken,
        String accessToken,
        @Nullable String refreshToken,
        Instant renewAt,
        Instant since)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Duration LONGEST = Duration.ofHours(10);

    /** RFC 6749 allows {@code expires_in} to be omitted. */
    private static final Duration UNKNOWN_LIFETIME = Duration.ofMinutes(5);

    private static final Duration RENEWED_AHEAD = Duration.ofSeconds(20);

    /**
     * A person without a refresh token is redirected to the identity server; more often than this would be a redirect
     * loop.
     */
    private static final Duration SHORTEST_WITHOUT_REFRESH = Duration.ofMinutes(1);

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public static SignedIn of(IDTokenClaimsSet claims, Profile profile, String idToken, Tokens tokens, Instant now) {
        List<String> roles = Objects.requireNonNullElse(claims.getStringListClaim("roles"), List.of());
        return new SignedIn(
                claims.getSubject().getValue(),
                claims.getStringClaim("sid"),
                profile,
                Set.copyOf(roles),
                idToken,
                tokens.getAccessToken().getValue(),
                refreshToken(tokens),
                now.plus(lifetime(tokens)),
                now);
    }

    /** Returns the same sign-in with renewed tokens; the absolute limit does not move. */
    public SignedIn renewed(SignedIn newer) {
        return new SignedIn(
                newer.subject,
                newer.sessionId == null ? sessionId : newer.sessionId,
                newer.profile.completedBy(profile),
                newer.roles,
                newer.idToken,
                newer.accessToken,
                newer.refreshToken == null ? refreshToken : newer.refreshToken,
                newer.renewAt,
                since);
    }

    public SignedIn withProfile(Profile newer) {
        return new SignedIn(subject, sessionId, newer, roles, idToken, accessToken, refreshToken, renewAt, since);
    }

    /** Returns the result of a renewal without ID token. */
    public SignedIn withTokens(Tokens tokens, Instant now) {
        @Nullable String newer = refreshToken(tokens);
        return new SignedIn(
                subject,
                sessionId,
                profile,
                roles,
                idToken,
                tokens.getAccessToken().getValue(),
                newer == null ? refreshToken : newer,
                now.plus(lifetime(tokens)),
                since);
    }

    boolean over(Instant now) {
        return now.isAfter(since.plus(LONGEST));
    }

    public boolean accessLasts(Instant now) {
        return now.isBefore(renewAt);
    }

    private static @Nullable String refreshToken(Tokens tokens) {
        return tokens.getRefreshToken() == null
                ? null
                : tokens.getRefreshToken().getValue();
    }

    private static Duration lifetime(Tokens tokens) {
        long seconds = tokens.getAccessToken().getLifetime();
        Duration told = seconds > 0 ? Duration.ofSeconds(seconds) : UNKNOWN_LIFETIME;
        Duration ahead = RENEWED_AHEAD.compareTo(told.dividedBy(3)) < 0 ? RENEWED_AHEAD : told.dividedBy(3);
        Duration useful = told.minus(ahead);
        return tokens.getRefreshToken() == null && useful.compareTo(SHORTEST_WITHOUT_REFRESH) < 0
                ? SHORTEST_WITHOUT_REFRESH
                : useful;
    }

    @Override
    public String toString() {
        return "SignedIn[" + subject + "]";
    }
}
