package gt.gob.oj.portal.assistance.cases;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.stream.Stream;

/** Requests as the database would return them. */
public final class CaseSample {
    private CaseSample() {}

    public static AssistanceCase aCase() throws ReflectiveOperationException {
        AssistanceCase one = new AssistanceCase();
        set(one, "id", 7L);
        set(one, "givenName", "<b>Ana");
        set(one, "familyName", "Pérez");
        set(one, "gender", "female");
        set(one, "age", (short) 30);
        set(one, "phone", "5555 1234");
        set(one, "email", "ana@example.com");
        set(one, "kind", "complaint");
        set(one, "message", "Una consulta");
        set(one, "channel", "form");
        set(one, "language", "es");
        set(one, "state", "new");
        set(one, "priority", "normal");
        set(one, "receivedAt", Instant.parse("2026-01-01T00:00:00Z"));
        set(one, "targetAt", Instant.parse("2026-01-05T18:00:00Z"));
        return one;
    }

    public static CaseMessage message(CaseStep step, String words) {
        return new CaseMessage(
                7, step, words, step == CaseStep.REPLY ? null : agent(), "s", Instant.parse("2026-01-02T00:00:00Z"));
    }

    public static Agent agent() {
        return new Agent("agent-1", "Luis Agente");
    }

    public static void set(AssistanceCase one, String name, Object value) throws ReflectiveOperationException {
        boolean changes = Stream.of(CaseProgress.class.getDeclaredFields())
                .anyMatch(field -> field.getName().equals(name));
        Field field = (changes ? CaseProgress.class : AssistanceCase.class).getDeclaredField(name);
        field.setAccessible(true);
        field.set(changes ? one.getProgress() : one, value);
    }
}
