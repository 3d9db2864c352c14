package gt.gob.oj.portal.assistance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifies a form that is sent twice. A form that was corrected and sent again has another identity. */
final class SubmissionId {
    private SubmissionId() {}

    static String of(AssistanceForm form) {
        String all = String.join(
                "\0",
                form.token(),
                form.kind(),
                form.sender().givenName(),
                form.sender().plainCui(),
                form.sender().familyName(),
                form.sender().gender(),
                form.sender().age(),
                form.contact().phone(),
                form.contact().email(),
                form.message());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
