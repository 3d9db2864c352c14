package gt.gob.oj.keycloak.identityproof.capture;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.store.RealStore;
import gt.gob.oj.keycloak.identityproof.wiring.TransactionPorts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PhoneHandOffTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final RealStore store = RealStore.get();
    private final String realm = UUID.randomUUID().toString();
    private final String proof = Agreement.to(
            store,
            store.run(r -> r.proofs()
                    .openOrDraft(new CitizenRef(realm, "citizen"), NOON)
                    .id()));
    private final PhoneHandOff phone = at(NOON);

    @Test
    void is_open_to_the_first_browser_and_to_no_other() {
        HandOff made = phone.ofCode(realm, begun()).orElseThrow();

        String secret = phone.open(made).orElseThrow();
        assertThat(phone.open(made)).isEmpty();
        HandOff opened = phone.ofProof(proof).orElseThrow();
        assertThat(opened.isOpenTo(PhoneHandOff.hash(secret))).isTrue();
        assertThat(opened.isOpenTo(PhoneHandOff.hash("another"))).isFalse();
    }

    @Test
    void is_found_however_the_code_is_typed_but_in_its_realm_alone() {
        String code = begun();

        assertThat(phone.ofCode(realm, code.toLowerCase(Locale.ROOT))).isPresent();
        assertThat(phone.ofCode("other", code)).isEmpty();
        assertThat(phone.ofCode(realm, "AAAAA-AAAAA")).isEmpty();
    }

    @Test
    void ends_after_a_quarter_of_an_hour_or_when_it_is_called_off_or_made_anew() {
        String first = begun();
        assertThat(at(NOON.plus(PhoneHandOff.LIFE)).ofCode(realm, first)).isEmpty();

        String second = begun();
        assertThat(phone.ofCode(realm, first)).isEmpty();
        String id = phone.ofCode(realm, second).orElseThrow().id();
        assertThat(phone.isAlive(id)).isTrue();
        phone.end(proof);
        assertThat(phone.isAlive(id)).isFalse();
    }

    @Test
    void lives_on_while_bytes_arrive_for_some_hours_at_most() {
        String code = begun();
        String id = phone.ofCode(realm, code).orElseThrow().id();

        Instant now = NOON;
        Instant bound = NOON.plus(PhoneHandOff.LONGEST_LIFE);
        while (now.plus(PhoneHandOff.LIFE).isBefore(bound)) {
            now = now.plusSeconds(10 * 60);
            assertThat(at(now).isAlive(id)).isTrue();
            at(now).prolong(id);
        }
        assertThat(at(bound.minusSeconds(1)).isAlive(id)).isTrue();
        at(bound.minusSeconds(1)).prolong(id);
        assertThat(at(bound).isAlive(id)).isFalse();
    }

    @Test
    void is_not_revived_by_bytes_that_come_too_late() {
        String id = phone.ofCode(realm, begun()).orElseThrow().id();
        Instant late = NOON.plus(PhoneHandOff.LIFE);

        at(late).prolong(id);

        assertThat(at(late).isAlive(id)).isFalse();
    }

    @Test
    void a_request_that_collects_nothing_has_none() {
        assertThat(phone.begin("unknown")).isEmpty();
    }

    private String begun() {
        return phone.begin(proof).orElseThrow().code();
    }

    private PhoneHandOff at(Instant now) {
        return new PhoneHandOff(store.of(TransactionPorts::capture), Clock.fixed(now, ZoneOffset.UTC));
    }
}
