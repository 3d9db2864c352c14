package gt.gob.oj.keycloak.cape;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Ana's active account without conflicts. Tests change the relevant fields. */
public final class LegacyAccountBuilder {

    private final String id;
    private String email = "ana@example.com";
    private boolean active = true;
    private @Nullable String cui = "2032558520108";

    private LegacyAccountBuilder(String id) {
        this.id = id;
    }

    public static LegacyAccountBuilder anAccount(String id) {
        return new LegacyAccountBuilder(id);
    }

    public LegacyAccountBuilder withEmail(String other) {
        email = other;
        return this;
    }

    public LegacyAccountBuilder withCui(@Nullable String other) {
        cui = other;
        return this;
    }

    public LegacyAccountBuilder inactive() {
        active = false;
        return this;
    }

    public LegacyAccount build() {
        return new LegacyAccount(id, email, "x", active, cui, LocalDate.of(1990, 3, 27), "Ana", "López", null);
    }
}
