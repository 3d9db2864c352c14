package gt.gob.oj.keycloak.identityproof.retention;

import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long requests stay in a state. Afterwards, requests that collect evidence expire, and the evidence of closed
 * requests is erased. States without an entry are kept as long as the account exists. Requests that wait for a decision
 * are always kept.
 */
public record Retention(Map<ProofState, Duration> spans) {

    private static final String KEEP = "keep";
    private static final Pattern DAYS = Pattern.compile("[0-9]{1,5}");
    private static final Map<ProofState, Integer> PRESET_DAYS = Map.of(
            ProofState.DRAFT, 30,
            ProofState.CORRECTION, 60,
            ProofState.APPROVED, 5 * 365,
            ProofState.REJECTED, 365,
            ProofState.WITHDRAWN, 30,
            ProofState.EXPIRED, 30);

    public Retention {
        spans = Map.copyOf(spans);
    }

    /**
     * Reads the realm attributes {@code identity.retention.STATE-days}: days, or {@code keep}. An unreadable value also
     * keeps the evidence, so that a typing error erases nothing.
     */
    public static Retention of(UnaryOperator<@Nullable String> attributes) {
        Map<ProofState, Duration> spans = new EnumMap<>(ProofState.class);
        PRESET_DAYS.forEach((state, preset) -> {
            String text = Optional.ofNullable(attributes.apply("identity.retention." + state.code() + "-days"))
                    .filter(t -> !t.isBlank())
                    .orElse(preset.toString())
                    .strip();
            if (!text.equals(KEEP) && DAYS.matcher(text).matches()) {
                spans.put(state, Duration.ofDays(Long.parseLong(text)));
            }
        });
        return new Retention(spans);
    }

    /** The cut-off: requests that entered the state before it are due now. */
    Optional<Instant> dueSince(ProofState state, Instant now) {
        return Optional.ofNullable(spans.get(state)).map(now::minus);
    }

    /** When the evidence is erased unless the request changes before. Empty if it is kept. */
    public Optional<Instant> erasureOf(IdentityProof proof) {
        Optional<Instant> end = Optional.ofNullable(spans.get(proof.state())).map(proof.since()::plus);
        return proof.collects()
                ? end.flatMap(expiry ->
                        Optional.ofNullable(spans.get(ProofState.EXPIRED)).map(expiry::plus))
                : end;
    }
}
