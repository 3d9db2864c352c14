package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.signin.provider.IdentityServer;
import gt.gob.oj.portal.signin.session.PersonSessions;
import gt.gob.oj.portal.signin.session.Profile;
import gt.gob.oj.portal.signin.session.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Renews a person's tokens before they expire. A refusal means that the identity server has ended the session. */
class FreshTokens {
    private final IdentityServer server;
    private final PersonSessions sessions;
    private final Clock clock;

    /** A refresh token may be used once, so parallel requests of one session wait for each other. */
    private final Object[] locks =
            IntStream.range(0, 64).mapToObj(i -> new Object()).toArray();

    FreshTokens(IdentityServer server, PersonSessions sessions, Clock clock) {
        this.server = server;
        this.sessions = sessions;
        this.clock = clock;
    }

    Optional<SignedIn> of(HttpServletRequest request) {
        Optional<SignedIn> person = sessions.current(request);
        if (person.isEmpty() || person.get().accessLasts(clock.instant())) {
            return person;
        }
        synchronized (lockOf(person.get())) {
            return sessions.current(request).flatMap(now -> renew(request, now));
        }
    }

    /** Updates the profile under the same lock as renewals, whose tokens it must not overwrite. */
    void learn(HttpServletRequest request, UnaryOperator<Profile> news) {
        sessions.current(request).ifPresent(person -> {
            synchronized (lockOf(person)) {
                sessions.current(request)
                        .map(now -> now.withProfile(news.apply(now.profile())))
                        .ifPresent(now -> sessions.renew(request, now));
            }
        });
    }

    private Object lockOf(SignedIn person) {
        return locks[Math.floorMod(person.subject().hashCode(), locks.length)];
    }

    private Optional<SignedIn> renew(HttpServletRequest request, SignedIn person) {
        if (person.accessLasts(clock.instant())) {
            return Optional.of(person);
        }
        Optional<SignedIn> renewed =
                Optional.ofNullable(person.refreshToken()).flatMap(token -> server.refresh(person, token));
        renewed.ifPresentOrElse(newer -> sessions.renew(request, newer), () -> sessions.forget(request));
        return renewed;
    }
}
