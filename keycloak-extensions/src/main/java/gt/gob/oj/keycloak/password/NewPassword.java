package gt.gob.oj.keycloak.password;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toUnmodifiableList;

import gt.gob.oj.keycloak.Typed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;
import org.keycloak.services.messages.Messages;

/** A password as typed twice. Only its hash is stored. */
public record NewPassword(String typed, String confirmation) {

    public static final String FIELD = "password";
    private static final String RULES = "register.password.hint";
    public static final String CONFIRMATION_FIELD = "password-confirm";

    public NewPassword {
        typed = Typed.password(typed);
        confirmation = Typed.password(confirmation);
    }

    /** One message per field. Keycloak's own check reports only the first broken rule. */
    public List<FormMessage> mistakes(KeycloakSession session, RealmModel realm, String email, String cui) {
        if (typed.isEmpty()) {
            return List.of(new FormMessage(FIELD, Messages.MISSING_PASSWORD));
        }
        List<FormMessage> mistakes = new ArrayList<>();
        PasswordPolicy policy = realm.getPasswordPolicy();
        policy.getPolicies().stream()
                .sorted(Comparator.comparingInt(policy.toString()::indexOf))
                .flatMap(rule -> refusal(session, rule, email, cui).stream())
                .map(error -> new FormMessage(FIELD, error.getMessage(), error.getParameters()))
                .collect(collectingAndThen(toUnmodifiableList(), NewPassword::inOneSentence))
                .ifPresent(mistakes::add);
        if (!typed.equals(confirmation)) {
            mistakes.add(new FormMessage(CONFIRMATION_FIELD, Messages.INVALID_PASSWORD_CONFIRM));
        }
        return mistakes;
    }

    /** If several rules are broken, one message that covers them all; the list beside the field shows which. */
    private static Optional<FormMessage> inOneSentence(List<FormMessage> broken) {
        return broken.size() < 2 ? broken.stream().findFirst() : Optional.of(new FormMessage(FIELD, RULES));
    }

    /** The person has no account yet, so the CUI comes from this form. */
    private Optional<PolicyError> refusal(KeycloakSession session, String rule, String email, String cui) {
        return Optional.ofNullable(
                rule.equals(PersonalWordsRule.ID)
                        ? PersonalWordsRule.refusal(PersonalWords.of(email, cui), typed)
                        : session.getProvider(PasswordPolicyProvider.class, rule)
                                .validate(email, typed));
    }

    public PasswordCredentialModel hashed(KeycloakSession session, RealmModel realm) {
        PasswordPolicy policy = realm.getPasswordPolicy();
        return hash(session, policy.getHashAlgorithm()).encodedCredential(typed, policy.getHashIterations());
    }

    public static boolean matches(KeycloakSession session, PasswordCredentialModel stored, String typed) {
        return hash(session, stored.getPasswordCredentialData().getAlgorithm()).verify(typed, stored);
    }

    private static PasswordHashProvider hash(KeycloakSession session, @Nullable String algorithm) {
        return algorithm == null
                ? session.getProvider(PasswordHashProvider.class)
                : session.getProvider(PasswordHashProvider.class, algorithm);
    }

    @Override
    public String toString() {
        return "NewPassword[masked]";
    }
}
