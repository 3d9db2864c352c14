package gt.gob.oj.localstack.sampleapps;

/** The identity provider cannot be reached, or its answer is not OpenID Connect. */
final class ProviderUnavailable extends RuntimeException {

    ProviderUnavailable(Throwable cause) {
        super("The identity provider does not answer.", cause);
    }
}
