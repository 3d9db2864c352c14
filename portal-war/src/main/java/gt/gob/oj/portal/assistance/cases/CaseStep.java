package gt.gob.oj.portal.assistance.cases;

import static gt.gob.oj.portal.assistance.cases.CaseState.ANSWERED;
import static gt.gob.oj.portal.assistance.cases.CaseState.CLOSED;
import static gt.gob.oj.portal.assistance.cases.CaseState.IN_PROGRESS;
import static gt.gob.oj.portal.assistance.cases.CaseState.REOPENED;
import static gt.gob.oj.portal.assistance.cases.CaseState.WAITING;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be done with an assistance request. */
public enum CaseStep {
    /** An agent works on it. */
    TAKE,
    /** The agent's words go to the person by mail. */
    ANSWER,
    /** Like an answer, but the person's reply is needed. */
    ASK,
    /** Words for colleagues only. */
    NOTE,
    CLOSE,
    REOPEN,
    /** The person writes again. */
    REPLY,
    /** A mail to the person could not be delivered. */
    BOUNCE,
    /** A program of the person has replied, for example with an absence notice. */
    NOTICE;

    /** The name in the database, in forms and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CaseStep> ofKey(String key) {
        return Stream.of(values()).filter(step -> step.key().equals(key)).findFirst();
    }

    /** Returns the state that the step leads to; empty if the step is not possible in the state. */
    public Optional<CaseState> from(CaseState state) {
        return Optional.ofNullable(next(state));
    }

    private @Nullable CaseState next(CaseState state) {
        boolean open = state.isOpen();
        boolean closed = state == CLOSED;
        return switch (this) {
            case TAKE -> closed ? null : state == CaseState.NEW ? IN_PROGRESS : state;
            case ANSWER -> closed ? null : ANSWERED;
            case ASK -> closed ? null : WAITING;
            case NOTE, NOTICE -> state;
            case CLOSE -> closed ? null : CLOSED;
            case REOPEN -> closed || state == ANSWERED ? REOPENED : null;
            case REPLY -> open ? state : state == WAITING ? IN_PROGRESS : REOPENED;
            case BOUNCE -> open || closed ? state : REOPENED;
        };
    }

    public boolean isPossible(CaseState state) {
        return from(state).isPresent();
    }

    /** Whether it is the agents who do it. */
    public boolean isOfAgents() {
        return this != REPLY && this != BOUNCE && this != NOTICE;
    }

    /** Whether the step needs words. */
    public boolean hasWords() {
        return this == NOTE || isMailed() || !isOfAgents();
    }

    /** Whether the words go to the person by mail. */
    public boolean isMailed() {
        return this == ANSWER || this == ASK;
    }

    /** Whether the person may read the words. */
    public boolean isPublic() {
        return this == REPLY || isMailed();
    }
}
