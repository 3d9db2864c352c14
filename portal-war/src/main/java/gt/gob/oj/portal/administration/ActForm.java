package gt.gob.oj.portal.administration;

import gt.gob.oj.portal.page.form.Fields;
import java.util.Objects;

/** The form of an act on a person's account, as typed. */
record ActForm(String kind, String role, String reason, String words) {

    static ActForm from(Fields fields) {
        return new ActForm(fields.text("tipo"), fields.text("rol"), fields.text("motivo"), fields.text("palabras"));
    }

    static ActForm empty(PersonDetail.Offer offer) {
        return new ActForm(offer.kind(), Objects.requireNonNullElse(offer.role(), ""), "", "");
    }

    boolean isFor(PersonDetail.Offer offer) {
        return offer.is(kind, role);
    }

    /** Returns the query of the form's page. Only values that look like codes are put into an address. */
    String query() {
        return "?tipo=" + code(kind) + "&rol=" + code(role);
    }

    private static String code(String text) {
        return text.matches("[a-z-]{1,40}") ? text : "";
    }

    @Override
    public String toString() {
        return "ActForm[" + kind + "]";
    }
}
