package gt.gob.oj.portal.administration;

import gt.gob.oj.portal.page.Fields;
import java.util.Map;

/** The typed form of an act upon a person's account. */
record ActForm(String kind, String role, String reason, String words) {

    static ActForm from(Fields fields) {
        return new ActForm(fields.text("tipo"), fields.text("rol"), fields.text("motivo"), fields.text("palabras"));
    }

    static ActForm empty(PersonDetail.Offer offer) {
        return new ActForm(offer.kind(), offer.role(), "", "");
    }

    boolean isFor(PersonDetail.Offer offer) {
        return offer.kind().equals(kind) && offer.role().equals(role);
    }

    Map<String, String> question() {
        return Map.of("kind", kind, "role", role, "reason", reason, "words", words);
    }

    /** Of the page on which it is typed; only what looks like a code comes into an address. */
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
