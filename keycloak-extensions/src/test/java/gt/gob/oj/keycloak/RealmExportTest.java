package gt.gob.oj.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealmExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** They are claims of a proven identity: whoever could change them in the account console could be anybody. */
    @ParameterizedTest
    @ValueSource(strings = {"firstName", "lastName"})
    void a_person_changes_their_name_by_the_identity_proof_only(String attribute) throws IOException {
        JsonNode realm = JSON.readTree(Path.of("../realm-export.json").toFile());
        JsonNode profile = JSON.readTree(
                realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());

        assertThat(profile.path("attributes"))
                .filteredOn(a -> attribute.equals(a.path("name").asText()))
                .singleElement()
                .satisfies(a -> assertThat(a.at("/permissions/edit"))
                        .extracting(JsonNode::asText)
                        .containsExactly("admin"));
    }
}
