package gt.gob.oj.keycloak.cape;

import gt.gob.oj.keycloak.citizen.Cui;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's row in CAPE.
 *
 * @param id never changes, unlike the e-mail
 * @param email trimmed and in lower case; empty if CAPE has none
 * @param password as stored, in the form of one of the {@link PasswordFormat}s; empty if CAPE has none
 * @param cui as written in CAPE
 * @param birthDate null also if CAPE's value is not a date
 */
public record LegacyAccount(
        String id,
        String email,
        String password,
        boolean active,
        @Nullable String cui,
        @Nullable LocalDate birthDate,
        @Nullable String givenNames,
        @Nullable String surnames,
        @Nullable String phone) {

    /**
     * The person's id in a realm after the migration. It does not depend on how the account becomes local, so {@code
     * sub} never changes.
     */
    public String localId(String realmId) {
        return UUID.nameUUIDFromBytes((realmId + "|cape|" + id).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The account's CUI if it has the right form. Its check digit may be wrong. */
    public Optional<Cui> plausibleCui() {
        return cui != null && TypedName.read(cui) instanceof TypedName.OfCui(Cui number)
                ? Optional.of(number)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "LegacyAccount[id=" + id + "]";
    }
}
