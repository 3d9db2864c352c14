package gt.gob.oj.keycloak.assurance;

import static gt.gob.oj.keycloak.identityproof.desk.DeskScene.APPROVAL;
import static gt.gob.oj.keycloak.identityproof.desk.DeskScene.REJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.identityproof.desk.DeskScene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

@Tag("slow")
class IdentityStatusesTest {

    private final DeskScene desk = new DeskScene();

    @Test
    void status_follows_the_last_submitted_request() {
        assertThat(status("ana")).isEqualTo("none");

        String rejected = desk.request("ana");
        assertThat(status("ana")).isEqualTo("pending");
        desk.takeAndJudge(rejected, "luis", REJECTION);
        assertThat(status("ana")).isEqualTo("rejected");

        desk.takeAndJudge(desk.request("ana"), "luis", APPROVAL);
        assertThat(status("ana")).isEqualTo("approved");
        assertThat(status("eva")).isEqualTo("none");
    }

    private String status(String userId) {
        RealmModel realm = Stub.of(RealmModel.class).with("getId", desk.realm).make();
        UserModel user = Stub.of(UserModel.class).with("getId", userId).make();
        return desk.store.ask(entities -> {
            KeycloakSession session = Stub.of(KeycloakSession.class)
                    .with(
                            "getProvider",
                            Stub.of(JpaConnectionProvider.class)
                                    .with("getEntityManager", entities)
                                    .make())
                    .make();
            return IdentityStatuses.in(session).of(realm, user);
        });
    }
}
