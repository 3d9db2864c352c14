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
    void link_opens_in_the_first_browser_only() {
        HandOff made = phone.ofCode(realm, begun()).orElseThrow();

        String secret = phone.open(made).orElseThrow();
        assertThat(phone.open(made)).isEmpty();
        HandOff opened = phone.ofProof(proof).orElseThrow();
        assertThat(opened.isOpenTo(PhoneHandOff.hash(secret))).isTrue();
        assertThat(opened.isOpenTo(PhoneHandOff.hash("another"))).isFalse();
    }

    @Test
    void code_is_found_in_any_spelling_but_only_in_its_realm() {
        String code = begun();

        assertThat(phone.ofCode(realm, code.toLowerCase(Locale.ROOT))).isPresent();
        assertThat(phone.ofCode("other", code)).isEmpty();
        assertThat(phone.ofCode(realm, "AAAAA-AAAAA")).isEmpty();
    }

    @Test
    void hand_off_ends_after_fifteen_minutes_or_when_cancelled_or_replaced() {
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
    void incoming_bytes_extend_the_hand_off_up_to_its_absolute_limit() {
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
    void late_bytes_do_not_revive_an_expired_hand_off() {
        String id = phone.ofCode(realm, begun()).orElseThrow().id();
        Instant late = NOON.plus(PhoneHandOff.LIFE);

        at(late).prolong(id);

        assertThat(at(late).isAlive(id)).isFalse();
    }

    @Test
    void request_that_does_not_collect_evidence_has_no_hand_off() {
        assertThat(phone.begin("unknown")).isEmpty();
    }

    private String begun() {
        return phone.begin(proof).orElseThrow().code();
    }

    private PhoneHandOff at(Instant now) {
        return new PhoneHandOff(store.of(TransactionPorts::capture), Clock.fixed(now, ZoneOffset.UTC));
    }
}
