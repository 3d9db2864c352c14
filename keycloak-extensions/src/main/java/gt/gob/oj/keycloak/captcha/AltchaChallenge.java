package gt.gob.oj.keycloak.captcha;

import org.altcha.altcha.Altcha;

/** A computation for the browser, in the format of ALTCHA's widget. */
record AltchaChallenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {

    /** Enough to fill in the form slowly. The widget requests a new challenge when it expires. */
    static final int LIFETIME_SECONDS = 1200;

    /** On average half as many SHA-256 steps: about a second on a slow phone. */
    static final long USUAL_CEILING = 50_000;

    /** The browser takes {@code ceiling / 2} steps on average. */
    static AltchaChallenge signedWith(String key, long ceiling) {
        Altcha.ChallengeOptions options = new Altcha.ChallengeOptions()
                .setAlgorithm(Altcha.Algorithm.SHA256)
                .setMaxNumber(ceiling)
                .setSecureRandomNumber(true)
                .setHmacKey(key)
                .setExpiresInSeconds(LIFETIME_SECONDS);
        try {
            Altcha.Challenge made = Altcha.createChallenge(options);
            return new AltchaChallenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (Exception e) { // Declared by the library; its only possible cause is a JDK without SHA-256.
            throw new IllegalStateException(e);
        }
    }
}
