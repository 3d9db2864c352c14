package gt.gob.oj.localstack.sampleapps;

import com.nimbusds.openid.connect.sdk.claims.ACR;
import java.util.Locale;
import java.util.Optional;

/** The OJ systems that the sample apps replace. The id is the client id and the first segment of the path. */
enum SampleSystem {
    CAPE,
    CONSULTA_DISTANCIA,
    OJVIRTUAL,
    MEDIACION_VIRTUAL;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String path() {
        return "/" + id();
    }

    /** The level that the system requires. */
    Optional<ACR> demandedLevel() {
        return this == OJVIRTUAL ? Optional.of(Level.IDENTITY.acr()) : Optional.empty();
    }
}
