package gt.gob.oj.localstack.sampleapps;

import com.nimbusds.openid.connect.sdk.claims.ACR;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The published assurance levels. Any other value in a token is {@link #UNKNOWN}. */
enum Level {
    UNKNOWN(""),
    EMAIL("urn:oj:acr:correo"),
    IDENTITY("urn:oj:acr:identidad");

    private final String urn;

    Level(String urn) {
        this.urn = urn;
    }

    static Level of(@Nullable String acr) {
        return Arrays.stream(values())
                .filter(level -> Objects.equals(level.urn, acr))
                .findFirst()
                .orElse(UNKNOWN);
    }

    ACR acr() {
        return new ACR(urn);
    }

    boolean covers(ACR demanded) {
        return compareTo(of(demanded.getValue())) >= 0;
    }
}
