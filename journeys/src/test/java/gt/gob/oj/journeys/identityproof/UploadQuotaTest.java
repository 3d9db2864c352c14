package gt.gob.oj.journeys.identityproof;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.Drafts;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.kit.http.EvidenceUpload.Answer;
import gt.gob.oj.journeys.kit.http.PlainCapture;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The daily quota of a person counts cost: the bytes, and for small pieces the inspection. */
@Journey(cape = Cape.NOT_ASKED)
@Isolated("counts the uploads of everybody")
class UploadQuotaTest {

    private static final String KIND = "identity-upload-kilobytes";
    private static final int LONG_VIDEO = 80_000_000;
    private static final int QUOTA_KILOBYTES = 1_200_000;
    private static final int SMALLEST_CHARGE_KILOBYTES = 5_000;

    @Test
    void a_piece_costs_its_kilobytes_and_a_small_piece_the_price_of_its_inspection(RunningStack stack)
            throws Exception {
        EvidenceUpload upload = PlainCapture.signIn(stack, Drafts.create(stack));
        int before = spent(stack);

        assertThat(upload.begin("front", 1_000).taken()).isTrue();
        assertThat(spent(stack) - before).isEqualTo(SMALLEST_CHARGE_KILOBYTES);

        assertThat(upload.begin("video", LONG_VIDEO).taken()).isTrue();
        assertThat(spent(stack) - before).isEqualTo(SMALLEST_CHARGE_KILOBYTES + LONG_VIDEO / 1_000);
    }

    @Test
    void long_videos_exhaust_the_quota_of_one_person_and_of_nobody_else(RunningStack stack) throws Exception {
        EvidenceUpload upload = PlainCapture.signIn(stack, Drafts.create(stack));

        int begun = 0;
        Answer answer = beginAnew(upload);
        while (answer.taken() && begun <= QUOTA_KILOBYTES / (LONG_VIDEO / 1_000) + 1) {
            begun++;
            answer = beginAnew(upload);
        }

        assertThat(begun).isEqualTo(QUOTA_KILOBYTES / (LONG_VIDEO / 1_000) + 1);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("too-many-uploads");
        assertThat(upload.begin("front", 1_000).status())
                .as("a small piece is refused as well")
                .isEqualTo(429);
        EvidenceUpload other = PlainCapture.signIn(stack, Drafts.create(stack));
        assertThat(other.begin("front", 1_000).taken()).isTrue();
    }

    private static Answer beginAnew(EvidenceUpload upload) throws IOException {
        upload.startOver("video");
        return upload.begin("video", LONG_VIDEO);
    }

    private static int spent(RunningStack stack) throws SQLException {
        return RealmDatabase.count(stack, "select coalesce(sum(amount), 0) from oj_tally where kind = ?", KIND);
    }
}
