package gt.gob.oj.portal.assistance.cases;

import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.typed.Spelling;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Words for a request, as typed by the person or an agent.
 *
 * @param token of the page, the same when the form is sent twice
 */
public record MessageForm(String token, String words) {
    public static final int LONGEST = 4000;

    public static final String WORDS = "mensaje";
    private static final String TOKEN = "solicitud";

    public static MessageForm empty() {
        return new MessageForm(UUID.randomUUID().toString(), "");
    }

    public static MessageForm from(Fields fields) {
        return new MessageForm(fields.text(TOKEN), Spelling.text(fields.text(WORDS)));
    }

    /** Adds words after those that are typed already. */
    public MessageForm add(String more) {
        return new MessageForm(token, words.isEmpty() ? more : words + "\n\n" + more);
    }

    public List<Problem> problems() {
        if (words.isEmpty()) {
            return List.of(problem("message.missing"));
        }
        return words.length() > LONGEST ? List.of(Problem.of(WORDS, "problem.consulta-larga", LONGEST)) : List.of();
    }

    public static Problem problem(String key) {
        return Problem.of(WORDS, key);
    }

    /**
     * Identifies a form that is sent twice.
     *
     * @param about what the form is about: the same words for another request are another message
     */
    public String submission(String about) {
        try {
            byte[] all = String.join("\0", about, token, words).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "MessageForm";
    }
}
