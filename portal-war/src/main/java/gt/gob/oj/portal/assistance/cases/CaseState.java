package gt.gob.oj.portal.assistance.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The state of an assistance request. */
public enum CaseState {
    NEW,
    IN_PROGRESS,
    /** The agent has asked the person something. */
    WAITING,
    ANSWERED,
    CLOSED,
    /** The person wrote again after the answer. */
    REOPENED;

    /** The name in the database, in addresses and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CaseState> ofKey(String key) {
        return Stream.of(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    /** Whether the desk has to act. */
    public boolean isOpen() {
        return this == NEW || this == IN_PROGRESS || this == REOPENED;
    }
}
