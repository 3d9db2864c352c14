package gt.gob.oj.localstack.sampleapps;

/** A response of the identity provider that signs nobody in. The reason is an error code, never a token. */
final class SignInRefused extends Exception {

    SignInRefused(String reason) {
        super(reason);
    }
}
