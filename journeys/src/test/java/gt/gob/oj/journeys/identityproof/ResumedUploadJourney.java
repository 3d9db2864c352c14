package gt.gob.oj.journeys.identityproof;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.fixture.RegisteredCitizen;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.CutConnection;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.media.DpiImage;
import gt.gob.oj.journeys.media.SpokenVideo;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.people.Citizen;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Journey(cape = Cape.NOT_ASKED)
@Isolated("kills a server")
@Order(RunOrder.KILLS)
class ResumedUploadJourney {

    private static final String COMPLETE = """
            SELECT count(*) FROM oj_evidence e JOIN oj_identity_proof p ON p.id = e.proof_id
            JOIN user_entity u ON u.id = p.user_id WHERE e.piece = 'video' AND u.email || e.sha256 = ?""";

    @Test
    void a_video_arrives_complete_after_failures_of_network_server_page_and_browser(
            Visitor visitor, Visitor otherBrowser, RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);
        IdentityProofPage proof = comesToTheVideo(visitor, citizen);
        Path video = SpokenVideo.large(citizen);
        long size = Files.size(video);
        CutConnection connection = new CutConnection(visitor.page());

        connection.cutAt(size * 4 / 10);
        proof.video().setInputFiles(video);
        proof.says("Se perdió la conexión").waitFor();
        long first = connection.arrived();
        assertThat(first).isBetween(1L, size * 4 / 10);
        stack.kill("keycloak");
        stack.start("keycloak");
        connection.cutAt(size * 7 / 10);
        connection.restore();
        proof.button("Reanudar").click();
        assertThat(connection.nextOffset())
                .as("offset after the server was killed")
                .isEqualTo(first);
        proof.says("Se perdió la conexión").waitFor();
        long second = connection.arrived();
        assertThat(second).isBetween(first + 1, size * 7 / 10);

        connection.restoreForReload();
        connection.cutAt(size * 9 / 10);
        assertThat(proof.says("Elija el mismo archivo para seguir donde quedó")).isVisible();
        proof.video().setInputFiles(video);
        assertThat(connection.nextOffset())
                .as("offset after the page was reloaded")
                .isEqualTo(second);
        proof.says("Se perdió la conexión").waitFor();
        long third = connection.arrived();

        otherBrowser.signsIn(citizen.email(), citizen.password());
        IdentityProofPage there = otherBrowser.opensMyIdentity().verifyMyIdentity();
        CutConnection whole = new CutConnection(otherBrowser.page());
        there.send(there.video(), video);
        assertThat(whole.nextOffset()).as("offset in another browser").isEqualTo(third);
        assertThat(RealmDatabase.count(
                        stack, COMPLETE, citizen.email() + EvidenceUpload.digest(Files.readAllBytes(video))))
                .isOne();
        there.next().request();
        assertThat(there.pendingBox()).isVisible();
    }

    private static IdentityProofPage comesToTheVideo(Visitor visitor, Citizen citizen) {
        IdentityProofPage proof = visitor.opensMyIdentity()
                .verifyMyIdentity()
                .accept()
                .fillPersonalData(citizen)
                .next();
        proof.send(proof.document(), DpiImage.of(citizen))
                .next()
                .send(proof.back(), DpiImage.backOf(citizen))
                .next();
        proof.video().waitFor();
        return proof;
    }
}
