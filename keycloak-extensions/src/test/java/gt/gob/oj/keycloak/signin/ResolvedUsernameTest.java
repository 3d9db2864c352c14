package gt.gob.oj.keycloak.signin;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.net.IDN;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;

class ResolvedUsernameTest {

    private static final String CUI = "2032558520108";

    /** By user name. */
    private final Map<Object, UserModel> people = new HashMap<>();
    /** User ids by CUI. */
    private final Map<Object, String> citizens = new HashMap<>();

    private final Map<Object, UserModel> byId = new HashMap<>();

    @Test
    void address_resolves_to_its_normalised_form() {
        assertThat(of(" Ana@Example.com ")).isEqualTo("ana@example.com");
    }

    @Test
    void older_account_keeps_the_script_of_its_domain() {
        people.put("eva@corre\u00f1o.gt", named("eva@corre\u00f1o.gt"));
        String ascii = "eva@" + IDN.toASCII("corre\u00f1o.gt");
        assertThat(of(ascii)).isEqualTo("eva@corre\u00f1o.gt");
        people.put(ascii, named(ascii));
        assertThat(of(ascii)).isEqualTo(ascii);
    }

    @Test
    void cui_resolves_to_its_owner_here_otherwise_in_cape() {
        assertThat(of("2032 55852 0108")).isEqualTo("-");
        people.put(CUI, named("cape@example.com"));
        assertThat(of(CUI)).isEqualTo("cape@example.com");
        citizens.put(CUI, "u1");
        byId.put("u1", named("ana@example.com"));
        assertThat(of(CUI)).isEqualTo("ana@example.com");
    }

    @Test
    void mistyped_cui_reaches_no_event() {
        assertThat(of("2032558529908")).isEqualTo("-");
        assertThat(of("my cui is 203255852")).isEqualTo("my cui is 203255852");
        assertThat(of("my cui is 2032558520")).isEqualTo("-");
    }

    @Test
    void other_user_names_stay_as_typed_even_with_digits() {
        assertThat(of(" administrator ")).isEqualTo("administrator");
        people.put("robot 1234567890", named("robot 1234567890"));
        assertThat(of("robot 1234567890")).isEqualTo("robot 1234567890");
    }

    private String of(String typed) {
        RealmModel realm = Stub.of(RealmModel.class).with("getId", "oj").make();
        return new ResolvedUsername(session(), realm).of(typed);
    }

    private KeycloakSession session() {
        UserProvider users = Stub.of(UserProvider.class)
                .calling("getUserByUsername", asked -> people.get(asked.getLast()))
                .calling("getUserById", asked -> byId.get(asked.getLast()))
                .make();
        EntityManager entities = Stub.of(EntityManager.class)
                .calling("createQuery", sql -> query(new HashMap<>()))
                .make();
        return Stub.of(KeycloakSession.class)
                .with("users", users)
                .with(
                        "getProvider",
                        Stub.of(JpaConnectionProvider.class)
                                .with("getEntityManager", entities)
                                .make())
                .make();
    }

    @SuppressWarnings("rawtypes")
    private TypedQuery query(Map<Object, Object> parameters) {
        return Stub.of(TypedQuery.class)
                .calling("setParameter", set -> {
                    parameters.put(set.getFirst(), set.getLast());
                    return query(parameters);
                })
                .calling("getResultStream", none -> Stream.ofNullable(citizens.get(parameters.get("cui"))))
                .make();
    }

    private static UserModel named(String name) {
        return Stub.of(UserModel.class).with("getUsername", name).make();
    }
}
