package gt.gob.oj.localstack.sampleapps;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The identity provider. It can start later than the apps, because its metadata is fetched at first use. */
final class Provider {

    private static final int TIMEOUT_MILLIS = 5_000;

    private final Issuer issuer;
    private volatile @Nullable OIDCProviderMetadata metadata;

    Provider(Issuer issuer) {
        this.issuer = issuer;
    }

    Issuer issuer() {
        return issuer;
    }

    OIDCProviderMetadata metadata() {
        OIDCProviderMetadata known = metadata;
        if (known == null) {
            known = ask();
            metadata = known;
        }
        return known;
    }

    private OIDCProviderMetadata ask() {
        try {
            return OIDCProviderMetadata.resolve(issuer, TIMEOUT_MILLIS, TIMEOUT_MILLIS);
        } catch (GeneralException | IOException unreachable) {
            throw new ProviderUnavailable(unreachable);
        }
    }
}
