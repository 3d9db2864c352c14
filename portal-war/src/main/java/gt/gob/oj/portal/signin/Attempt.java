package gt.gob.oj.portal.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.util.Map;
import java.util.Optional;

/** A sign-in in progress: the values that its answer must match, and where the person goes afterwards. */
record Attempt(State state, Nonce nonce, CodeVerifier verifier, LocalPath destination) {
    private static final String SECOND = "2-";

    static Attempt first(LocalPath destination) {
        return new Attempt(new State(), new Nonce(), new CodeVerifier(), destination);
    }

    /**
     * Starts a second attempt after an answer that matched nothing. Its state marks it, so that it happens only once.
     */
    static Attempt second(LocalPath destination) {
        return new Attempt(new State(SECOND + new State().getValue()), new Nonce(), new CodeVerifier(), destination);
    }

    static boolean isSecond(State state) {
        return state.getValue().startsWith(SECOND);
    }

    Map<String, Object> toMap() {
        return Map.of(
                "state", state.getValue(),
                "nonce", nonce.getValue(),
                "verifier", verifier.getValue(),
                "destination", destination.value());
    }

    static Optional<Attempt> fromMap(Map<String, Object> map) {
        return map.get("state") instanceof String state
                        && map.get("nonce") instanceof String nonce
                        && map.get("verifier") instanceof String verifier
                        && map.get("destination") instanceof String destination
                ? Optional.of(new Attempt(
                        new State(state), new Nonce(nonce), new CodeVerifier(verifier), new LocalPath(destination)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Attempt";
    }
}
