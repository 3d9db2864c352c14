package gt.gob.oj.keycloak.identityproof.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.IdentityProofs.QueuePosition;
import gt.gob.oj.keycloak.identityproof.ProofState;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which part of the queue is wanted; the cursor names the request that was shown last. */
record QueueQuery(ProofState state, @Nullable QueuePosition after) {

    static Optional<QueueQuery> read(String status, @Nullable String cursor) {
        Optional<ProofState> state = Arrays.stream(ProofState.values())
                .filter(s -> s != ProofState.DRAFT && s.code().equals(status))
                .findFirst();
        if (cursor == null || cursor.isEmpty()) {
            return state.map(s -> new QueueQuery(s, null));
        }
        return state.flatMap(s -> position(cursor).map(p -> new QueueQuery(s, p)));
    }

    static @Nullable String cursor(IdentityProof last) {
        return last.submission() == null
                ? null
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((last.submission().at() + " " + last.id()).getBytes(UTF_8));
    }

    private static Optional<QueuePosition> position(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(" ", 2);
            return parts.length == 2
                    ? Optional.of(new QueuePosition(Instant.parse(parts[0]), parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notACursor) {
            return Optional.empty();
        }
    }
}
