package gt.gob.oj.journeys.identityproof;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.RegisteredCitizen;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.EvidenceUpload;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.PlainBrowser;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Turn;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.media.HostileFile;
import gt.gob.oj.journeys.page.IdentityProofPage;
import gt.gob.oj.journeys.people.Citizen;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey(cape = Cape.NOT_ASKED)
@Order(Turn.EARLY)
class TooManyPartsTest {

    private final PlainBrowser browser = new PlainBrowser();

    @Test
    void ten_thousand_parts_are_too_many(Visitor visitor, RunningStack stack) throws Exception {
        Citizen citizen = RegisteredCitizen.signIn(visitor, stack);
        IdentityProofPage proof = visitor.opensMyIdentity().verifyMyIdentity();
        proof.accept().fillPersonalData(citizen).next();
        proof.document().waitFor();

        String refusal = inTinyParts(proof.upload());
        int form = asForm(visitor.page().locator("#identity-proof-evidence").getAttribute("action"));

        assertThat(refusal).isEqualTo("too-many-parts");
        // The server refuses it before any page of ours is asked, and takes it for a fault of its own (Keycloak
        // 26.7.5).
        assertThat(form).isGreaterThanOrEqualTo(400);
        assertThat(browser.get(stack.portal() + "/salud/listo").status()).isEqualTo(200);
        visitor.page().reload();
        assertThat(proof.document().isVisible()).isTrue();
    }

    private static String inTinyParts(EvidenceUpload upload) throws IOException {
        String id = upload.begin("front", 10_000).upload();
        byte[] jpeg = HostileFile.truncated();
        for (int offset = 0; offset < 10_000; offset++) {
            byte[] one = offset == 0 ? Arrays.copyOf(jpeg, 3) : new byte[] {0};
            EvidenceUpload.Answer answer = upload.send("front", id, offset == 0 ? 0 : offset + 2, one);
            if (!answer.taken()) {
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
