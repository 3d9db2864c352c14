package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.page.failure.OutOfService;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A caller with or without a token. */
@SuppressWarnings("NullAway")
public final class SampleCaller extends CallerToken {
    private final @Nullable String token;

    public SampleCaller(@Nullable String token) {
        super(null, null, null, null, null);
        this.token = token;
    }

    @Override
    public String value() {
        return Optional.ofNullable(token).orElseThrow(() -> new WebApplicationException(303));
    }

    @Override
    public RuntimeException refused() {
        return new OutOfService(OutOfService.Part.SIGN_IN, "refused");
    }
}
