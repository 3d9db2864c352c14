package gt.gob.oj.portal.assistance;

import gt.gob.oj.portal.page.Language;

/** Forms filled in by invented people. */
public final class Forms {
    /** An anonymous visitor. */
    public static final ReceivedForms.Origin ORIGIN = new ReceivedForms.Origin(null, Language.SPANISH, "network");

    private Forms() {}

    public static AssistanceForm of(String token, String message) {
        return new AssistanceForm(
                token,
                "suggestion",
                new AssistanceForm.Sender("María José", "", "Muñoz", "female", "34"),
                new AssistanceForm.Contact("5555 0000", "maria@example.com", "maria@example.com"),
                message);
    }
}
