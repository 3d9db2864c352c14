package gt.gob.oj.keycloak.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.Stub;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;

/** A realm with a password policy, and Ana, who has a password. Its stub hash is the reversed password. */
final class PasswordScene {

    static final String PRESENT = "Cuatro-perros-1";

    private final KeycloakSession session = Stub.of(KeycloakSession.class)
            .calling("getProvider", this::provider)
            .make();
    final UserModel ana = Stub.of(UserModel.class)
            .with("getId", "u1")
            .with("getUsername", "ana.xicara@example.com")
            .with("getEmail", "ana.xicara@example.com")
            .with("getFirstName", "Ana")
            .with("getLastName", "López")
            .with(
                    "credentialManager",
                    Stub.of(SubjectCredentialManager.class)
                            .calling("getStoredCredentialsByTypeStream", type -> Stream.of(hashed("stock", PRESENT, 1)))
                            .make())
            .make();
    final RealmModel realm;

    PasswordScene(String policy) {
        PasswordPolicy parsed = PasswordPolicy.parse(session, policy);
        realm = Stub.of(RealmModel.class)
                .with("getId", "oj")
                .with("getPasswordPolicy", parsed)
                .make();
    }

    KeycloakSession session() {
        return session;
    }

    private Object provider(List<Object> asked) {
        String id = asked.size() > 1 ? (String) asked.getLast() : "stock";
        if (asked.getFirst() == PasswordHashProvider.class) {
            return hash(id);
        }
        return asked.getFirst() == JpaConnectionProvider.class ? nobodyInTheDirectory() : rule(id);
    }

    private static JpaConnectionProvider nobodyInTheDirectory() {
        EntityManager entities = Stub.of(EntityManager.class).with("find", null).make();
        return Stub.of(JpaConnectionProvider.class)
                .with("getEntityManager", entities)
                .make();
    }

    private PasswordPolicyProvider rule(String id) {
        return switch (id) {
            case "commonPasswords" -> new CommonPasswordsRule();
            case "personalWords" -> new PersonalWordsRule().create(session);
            case "notPresentPassword" -> new PresentPasswordRule().create(session);
            case "long" -> eightCharacters();
            default -> anything();
        };
    }

    private static PasswordPolicyProvider eightCharacters() {
        return Stub.of(PasswordPolicyProvider.class)
                .with("parseConfig", null)
                .calling(
                        "validate",
                        asked -> ((String) asked.getLast()).length() < 8 ? new PolicyError("tooShort", 8) : null)
                .make();
    }

    /** Algorithm and iterations belong to the policy, but refuse no password. */
    private static PasswordPolicyProvider anything() {
        return Stub.of(PasswordPolicyProvider.class)
                .calling("parseConfig", asked -> number((String) asked.getFirst()))
                .with("validate", null)
                .make();
    }

    private static Object number(String text) {
        return text.chars().allMatch(Character::isDigit) ? (Object) Integer.valueOf(text) : text;
    }

    private static PasswordHashProvider hash(String algorithm) {
        return Stub.of(PasswordHashProvider.class)
                .calling(
                        "encodedCredential",
                        asked -> hashed(algorithm, (String) asked.getFirst(), (int) asked.getLast()))
                .calling(
                        "verify",
                        asked -> ((PasswordCredentialModel) asked.getLast())
                                .getPasswordSecretData()
                                .getValue()
                                .equals(backwards((String) asked.getFirst())))
                .make();
    }

    private static PasswordCredentialModel hashed(String algorithm, String password, int iterations) {
        return PasswordCredentialModel.createFromValues(
                algorithm, "salt".getBytes(UTF_8), iterations, Map.of(), backwards(password));
    }

    static String backwards(String password) {
        return new StringBuilder(password).reverse().toString();
    }
}
