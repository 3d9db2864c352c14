package gt.gob.oj.keycloak.account;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.userprofile.AttributeContext;
import org.keycloak.userprofile.UserProfileAttributeValidationContext;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidatorConfig;

/** Which changes of a profile lock the person. */
class PersonLockValidatorTest {

    private final RealmModel realm =
            Stub.of(RealmModel.class).with("getId", "oj").make();

    private final List<String> locks = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"Ana, Ana, false", "Ana, Eva, true", "Ana, '', true", "'', '', false", "'', Ana, true"})
    void person_is_locked_only_if_the_value_changes(String stored, String typed, boolean locked) {
        validate(Stream.of(stored).filter(value -> !value.isEmpty()).toList(), Arrays.asList(typed, null));

        assertThat(locks).hasSize(locked ? 1 : 0);
    }

    @Test
    void removed_attribute_locks_the_person_and_a_new_person_is_not_locked() {
        validate(List.of("Ana"), null);
        assertThat(locks).containsExactly("oj_person|oj|u1");

        validate(null, List.of("Ana"));
        assertThat(locks).hasSize(1);
    }

    private void validate(@Nullable List<String> stored, @Nullable Object typed) {
        UserModel person = stored == null
                ? null
                : Stub.of(UserModel.class)
                        .with("getId", "u1")
                        .calling("getAttributeStream", name -> stored.stream())
                        .make();
        AttributeContext profile =
                new AttributeContext(null, session(), Map.entry("firstName", List.of()), person, null, null);
        ValidationContext context = new UserProfileAttributeValidationContext(profile);
        PersonLockValidator validator = new PersonLockValidator();

        assertThat(validator.validate(typed, "firstName", context, ValidatorConfig.EMPTY))
                .isSameAs(context);
        assertThat(context.isValid()).isTrue();
        assertThat(validator.getId()).isEqualTo("person-lock");
    }

    private KeycloakSession session() {
        EntityManager entities = Stub.of(EntityManager.class)
                .calling("createNativeQuery", sql -> query())
                .with("find", null)
                .make();
        return Stub.of(KeycloakSession.class)
                .with(
                        "getContext",
                        Stub.of(KeycloakContext.class).with("getRealm", realm).make())
                .with(
                        "getProvider",
                        Stub.of(JpaConnectionProvider.class)
                                .with("getEntityManager", entities)
                                .make())
                .make();
    }

    private Query query() {
        List<Query> self = new ArrayList<>();
        self.add(Stub.of(Query.class)
                .calling("setParameter", set -> {
                    locks.add((String) set.getLast());
                    return self.getFirst();
                })
                .with("getSingleResult", "")
                .make());
        return self.getFirst();
    }
}
