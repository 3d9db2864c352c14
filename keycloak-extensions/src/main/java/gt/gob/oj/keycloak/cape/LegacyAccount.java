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
 * @param email without white space around it and in lower case; empty when CAPE knows none
 * @param password in the stored form of one of the {@link PasswordFormat}s; empty when CAPE knows none
 * @param cui as CAPE wrote it
 * @param birthDate absent, too, when CAPE wrote what is no date
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

    /** The id that the local person has in a realm, however the account becomes local; {@code sub} never changes. */
    public String localId(String realmId) {
        return UUID.nameUUIDFromBytes((realmId + "|cape|" + id).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The CUI that it carries, if it carries one; its check digits may be wrong. */
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
