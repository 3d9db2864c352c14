package gt.gob.oj.portal.assistance;

/** Forms filled in by invented people. */
public final class Forms {
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
