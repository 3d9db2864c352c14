package gt.gob.oj.localstack.sampleapps;

/** An answer of the identity provider that does not sign anybody in. The reason is an error code, never a token. */
final class SignInRefused extends Exception {

    SignInRefused(String reason) {
        super(reason);
    }
}
