package gt.gob.oj.localstack.process;

/** Something a person can mend: its message is one clear sentence, shown as it is, and the command ends with 1. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Problem(String sentence) {
        super(sentence);
    }

    public Problem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
