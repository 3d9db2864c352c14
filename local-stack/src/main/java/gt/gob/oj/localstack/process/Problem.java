package gt.gob.oj.localstack.process;

/**
 * A failure that a person can correct. Its message is one clear sentence, shown unchanged, and the command exits with
 * 1.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Problem(String sentence) {
        super(sentence);
    }

    public Problem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
