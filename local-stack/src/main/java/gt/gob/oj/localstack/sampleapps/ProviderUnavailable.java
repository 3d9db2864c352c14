package gt.gob.oj.localstack.sampleapps;

/** The identity provider cannot be reached, or answers with something that is not OpenID Connect. */
final class ProviderUnavailable extends RuntimeException {

    ProviderUnavailable(Throwable cause) {
        super("The identity provider does not answer.", cause);
    }
}
