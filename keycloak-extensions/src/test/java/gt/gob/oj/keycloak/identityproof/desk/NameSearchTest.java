package gt.gob.oj.keycloak.identityproof.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search of the queue by name. */
@Tag("slow")
class NameSearchTest {

    private final DeskScene desk = new DeskScene();

    @ParameterizedTest
    @CsvSource({"maria", "MARÍA sic", "de leon", "León", "Sic-de", "tzunun", "tz´unun", "Mari Tzu"})
    void name_search_ignores_accents_case_and_order(String typed) {
        String id = desk.requestOf("María Tz'unun", "Sic de León");
        desk.requestOf("Ana", "Xol");
        desk.request();

        assertThat(named(typed)).containsExactly(id);
    }

    @Test
    void text_that_starts_no_word_finds_nothing() {
        desk.requestOf("María", "Sic de León");

        assertThat(named("aria")).isEmpty();
        assertThat(named("maria xol")).isEmpty();
    }

    @Test
    void request_taken_after_a_name_change_is_found_by_the_new_name() {
        String id = desk.requestOf("María", "Sic");
        desk.store.rename(desk.proof(id).citizen().userId(), "María", "Ajpop");
        desk.take(id, "luis");

        assertThat(named("ajpop")).containsExactly(id);
        assertThat(named("sic")).isEmpty();
    }

    /** A rare name must not be searched by scanning the queue, and a common one must not be sorted. */
    @ParameterizedTest
    @CsvSource({"rara, ix_oj_identity_proof_name", "comun, ix_oj_identity_proof_submitted"})
    void rare_name_uses_the_name_index_and_common_name_scans_the_queue(String typed, String index) {
        desk.store.query("""
                insert into oj_identity_proof (id, realm_id, user_id, status, receipt_code, created_at, state_since,
                    submitted_at, attempt, name_words)
                select md5(i || '%1$s'), '%1$s', 'crowd-' || i, 'pending',
                    translate(upper(substr(md5(i || '%1$s'), 1, 5) || '-' || substr(md5(i || '%1$s'), 6, 5)), '01', '23'), now(), now(),
                    now() - i * interval '1 minute', 1, 'comun n' || i || case when i %% 1000 = 7 then ' rara' else '' end
                from generate_series(1, 20000) i;
                analyze oj_identity_proof""".formatted(desk.realm));
        List<String> sent = desk.store.statements(() -> named(typed));
        String statement = sent.stream()
                .filter(one -> one.contains("tsquery") && one.contains("receipt_code"))
                .findFirst()
                .orElseThrow();
        String ways = sent.subList(0, sent.indexOf(statement)).stream()
                .filter(one -> one.startsWith("set local"))
                .collect(Collectors.joining("; "));
        Iterator<String> values = List.of("'ana'", "'" + desk.realm + "'", "'ana'", "'" + typed + ":*'", "26")
                .iterator();
        String filled = Pattern.compile("[?]").matcher(statement).replaceAll(mark -> values.next());

        assertThat(desk.store.query("begin; " + ways + "; explain " + filled + "; rollback"))
                .as(statement)
                .noneMatch(line -> line.contains("Seq Scan"))
                .anyMatch(line -> line.contains(index));
    }

    private List<String> named(String typed) {
        DeskFilter filter = new DeskFilter(desk.realm, "ana", null, null, false, null, null, NameWords.of(typed));
        return desk.queue.after(filter, null).items().stream()
                .map(item -> item.position().id())
                .toList();
    }
}
