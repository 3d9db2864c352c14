package gt.gob.oj.journeys.identityproof;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.RegisteredCitizen;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.media.HostileFile;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.people.Citizen;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(RunningStack.STACK_TRACES)
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.EARLY)
class TooManyPartsTest {

    private static final int MOST_PARTS = 2_000;
    private static final int ALMOST_TOO_MANY = MOST_PARTS - 10;

    private final PlainBrowser browser = new PlainBrowser();

    @Test
    void a_form_with_ten_thousand_parts_is_refused(Visitor visitor, RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);
        IdentityProofPage proof = visitor.opensMyIdentity().verifyMyIdentity();
        proof.accept().fillPersonalData(citizen).next();
        proof.document().waitFor();

        String refusal = inTinyParts(proof.upload(), stack);
        int form = asForm(visitor.page().locator("#identity-proof-evidence").getAttribute("action"));

        assertThat(refusal).isEqualTo("too-many-parts");
        // Keycloak 26.7.5 refuses the form before our code runs, and answers 500 as if it were its own fault.
        assertThat(form).isGreaterThanOrEqualTo(400);
        assertThat(browser.get(stack.portal() + "/salud/listo").status()).isEqualTo(200);
        visitor.page().reload();
        assertThat(proof.document().isVisible()).isTrue();
    }

    /** All but the last parts that are permitted are written into the database: sending them takes minutes. */
    private static String inTinyParts(EvidenceUpload upload, RunningStack stack) throws Exception {
        String id = upload.begin("front", 10_000).upload();
        upload.send("front", id, 0, Arrays.copyOf(HostileFile.truncated(), 3));
        try (Connection connection = stack.database("keycloak");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into oj_evidence_part (evidence_id, part_number, name, part_length, sha256)
                    select evidence_id, number, name, 1, sha256
                    from oj_evidence_part, generate_series(1, %2$d) number
                    where evidence_id = '%1$s' and part_number = 0;
                    update oj_evidence set received_length = received_length + %2$d where id = '%1$s'
                    """.formatted(id, ALMOST_TOO_MANY - 1));
        }
        for (int offset = ALMOST_TOO_MANY + 2; offset < 10_000; offset++) {
            EvidenceUpload.Answer answer = upload.send("front", id, offset, new byte[] {0});
            if (!answer.taken()) {
                assertThat(offset).isEqualTo(MOST_PARTS + 2);
                return answer.code();
            }
        }
        return "taken";
    }

    private int asForm(String action) {
        StringBuilder body = new StringBuilder();
        for (int part = 0; part < 10_000; part++) {
            body.append("--limit\r\nContent-Disposition: form-data; name=\"f")
                    .append(part)
                    .append("\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\nx\r\n");
        }
        body.append("--limit--\r\n");
        return browser.send(HttpRequest.newBuilder(URI.create(action))
                        .header("Content-Type", "multipart/form-data; boundary=limit")
                        .POST(BodyPublishers.ofString(body.toString())))
                .status();
    }
}
