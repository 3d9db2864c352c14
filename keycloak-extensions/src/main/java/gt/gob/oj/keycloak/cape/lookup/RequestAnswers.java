package gt.gob.oj.keycloak.cape.lookup;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.citizen.Cui;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/**
 * Caches CAPE's answers for one request, because Keycloak looks up the same person several times. After an outage no
 * storage is queried again in that request, so a person waits for only one timeout.
 */
public final class RequestAnswers {

    private static final String ANSWERS = "oj.cape.answers.";
    private static final String OUTAGE = "oj.cape.outage";

    private final KeycloakSession session;
    private final LegacyAccounts accounts;
    private final Kept kept;

    /**
     * @param storage id of the user storage; each has its own cache
     */
    public RequestAnswers(KeycloakSession session, String storage, LegacyAccounts accounts) {
        this.session = session;
        this.accounts = accounts;
        Kept earlier = session.getAttribute(ANSWERS + storage, Kept.class);
        this.kept = earlier == null ? new Kept(new HashMap<>()) : earlier;
        session.setAttribute(ANSWERS + storage, kept);
    }

    private record Kept(Map<String, List<LegacyAccount>> answers) {}

    public LegacyAnswer<List<LegacyAccount>> withEmail(String email) {
        return about(email, () -> accounts.findByEmail(email));
    }

    public LegacyAnswer<List<LegacyAccount>> withCui(Cui cui) {
        return about(cui.digits(), () -> accounts.findByCui(cui));
    }

    /** The rows with the CUI of this account. Empty if it has no CUI. */
    public LegacyAnswer<List<LegacyAccount>> withCuiOf(LegacyAccount account) {
        return account.plausibleCui()
                .map(this::withCui)
                .orElseGet(() -> about("no CUI", () -> new LegacyAnswer.Found<>(List.of())));
    }

    public LegacyAnswer<Optional<LegacyAccount>> withId(String id) {
        return about(
                        "id " + id,
                        () -> accounts.findById(id).map(Optional::stream).map(rows -> rows.toList()))
                .map(rows -> rows.stream().findFirst());
    }

    /** Not cached: an outage is remembered for the whole request, and a count that fails must not prevent a lookup. */
    public LegacyAnswer<OptionalLong> count() {
        return accounts.count();
    }

    /** Whether CAPE answered the last query of any request on this node. */
    public boolean lastAnswered() {
        return accounts.lastAnswered();
    }

    private LegacyAnswer<List<LegacyAccount>> about(String key, Supplier<LegacyAnswer<List<LegacyAccount>>> question) {
        LegacyAnswer.@Nullable Outage<?> outage = session.getAttribute(OUTAGE, LegacyAnswer.Outage.class);
        if (outage != null) {
            return new LegacyAnswer.Outage<>(outage.reason());
        }
        List<LegacyAccount> known = kept.answers().get(key);
        return known == null ? remembered(key, question.get()) : new LegacyAnswer.Found<>(known);
    }

    private LegacyAnswer<List<LegacyAccount>> remembered(String key, LegacyAnswer<List<LegacyAccount>> answer) {
        switch (answer) {
            case LegacyAnswer.Found<List<LegacyAccount>>(var rows) ->
                kept.answers().put(key, rows);
            case LegacyAnswer.Outage<?> outage -> session.setAttribute(OUTAGE, outage);
        }
        return answer;
    }
}
