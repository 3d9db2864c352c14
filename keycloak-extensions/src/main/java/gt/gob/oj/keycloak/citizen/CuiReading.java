package gt.gob.oj.keycloak.citizen;

/** The outcome of reading a CUI that a person wrote. */
public sealed interface CuiReading {

    record Valid(Cui cui) implements CuiReading {}

    /** Only the check digit fails: most likely a slip of the pen, perhaps a number that was issued nevertheless. */
    record Doubtful(Cui cui) implements CuiReading {}

    /**
     * Not a CUI.
     *
     * @param part the digits at fault, empty when the whole text has the wrong form
     */
    record Wrong(CuiFault fault, String part) implements CuiReading {

        @Override
        public String toString() {
            return "Wrong[fault=" + fault + "]";
        }
    }
}
