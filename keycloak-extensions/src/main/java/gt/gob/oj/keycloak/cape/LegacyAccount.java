package gt.gob.oj.keycloak.cape;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's row in CAPE.
 *
 * @param id never changes, unlike the e-mail
 * @param email in lower case
 * @param password in the stored form of one of the {@link PasswordFormat}s
 */
public record LegacyAccount(
        long id,
        String email,
        String password,
        boolean active,
        @Nullable String cui,
        @Nullable LocalDate birthDate,
        @Nullable String givenNames,
        @Nullable String surnames,
        @Nullable String phone) {

    @Override
    public String toString() {
        return "LegacyAccount[id=" + id + "]";
    }
}
