package gt.gob.oj.portal.page.failure;

/** A part of the portal whose state the page {@code /estado} shows. Beans of this type are asked every ten seconds. */
public interface WatchedPart {

    /** How well a part works. */
    enum State {
        WORKING,
        /** Works for some people only, or slowly. */
        DEGRADED,
        UNAVAILABLE,
        UNKNOWN
    }

    /** Returns the name in the message keys of the page. */
    String id();

    /** Reads the state. A database that does not answer may be an exception: the state is then unknown. */
    State state();
}
