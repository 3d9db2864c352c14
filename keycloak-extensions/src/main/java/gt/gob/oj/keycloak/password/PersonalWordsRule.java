package gt.gob.oj.keycloak.password;

import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;

/** {@code personalWords} in a realm's password policy. */
public final class PersonalWordsRule extends PasswordRule {

    public static final String ID = "personalWords";

    private final @Nullable KeycloakSession session;

    /** For the service loader. */
    public PersonalWordsRule() {
        this(null);
    }

    private PersonalWordsRule(@Nullable KeycloakSession session) {
        this.session = session;
    }

    /** Applies the rule to the password of a person without an account. */
    public static @Nullable PolicyError refusal(PersonalWords words, String password) {
        return words.areIn(password) ? new PolicyError("password.personal") : null;
    }

    @Override
    public @Nullable PolicyError validate(RealmModel realm, UserModel user, String password) {
        String cui = CitizenDirectory.of(Objects.requireNonNull(session))
                .find(realm, user.getId())
                .map(citizen -> citizen.cui().digits())
                .orElse("");
        return refusal(
                PersonalWords.of(
                        Objects.requireNonNullElse(user.getEmail(), user.getUsername()),
                        cui,
                        Objects.requireNonNullElse(user.getFirstName(), ""),
                        Objects.requireNonNullElse(user.getLastName(), "")),
                password);
    }

    @Override
    public @Nullable PolicyError validate(@Nullable String username, String password) {
        return username == null ? null : refusal(PersonalWords.of(username, ""), password);
    }

    @Override
    public PasswordPolicyProvider create(KeycloakSession session) {
        return new PersonalWordsRule(session);
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayName() {
        return "No CUI, names or e-mail";
    }
}
