package gt.gob.oj.keycloak.citizen;

import gt.gob.oj.keycloak.Typed;

/** The result of reading a CUI that a person wrote. */
public sealed interface CuiReading {

    /** Parses typed text; spaces and hyphens may be anywhere. */
    static CuiReading of(String written) {
        String digits = Typed.ungrouped(written);
        if (!digits.matches("[0-9]{13}")) {
            return new Wrong(CuiFault.FORMAT, "");
        }
        String department = digits.substring(9, 11);
        if (!Municipalities.GUATEMALA.hasDepartment(department)) {
            return new Wrong(CuiFault.DEPARTMENT, department);
        }
        String municipality = digits.substring(9);
        if (Municipalities.GUATEMALA.withCode(municipality).isEmpty()) {
            return new Wrong(CuiFault.MUNICIPALITY, municipality);
        }
        Cui cui = new Cui(digits);
        return cui.isDoubtful() ? new Doubtful(cui) : new Valid(cui);
    }

    record Valid(Cui cui) implements CuiReading {}

    /** Only the check digit is wrong: probably a typing error, perhaps a number that was issued anyway. */
    record Doubtful(Cui cui) implements CuiReading {}

    /**
     * Not a CUI.
     *
     * @param part the wrong digits; empty if the whole text has the wrong form
     */
    record Wrong(CuiFault fault, String part) implements CuiReading {

        @Override
        public String toString() {
            return "Wrong[fault=" + fault + "]";
        }
    }
}
