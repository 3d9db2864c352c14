package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.keycloak.util.JsonSerialization;

/**
 * An address that waits for both codes. It is stored in the authentication session, with the codes sealed.
 *
 * @param id identifies one pair of mails, because attempts are counted per pair
 */
record NewAddress(String id, String address, String oldSeal, String newSeal, long until) {

    static final int MINUTES = 10;

    static NewAddress awaiting(String address, MailedCodes codes, Seal seal, Instant now) {
        String id = UUID.randomUUID().toString();
        return new NewAddress(
                id,
                address,
                seal.of(id, "old", codes.old()),
                seal.of(id, "new", codes.fresh()),
                now.plusSeconds(MINUTES * 60L).getEpochSecond());
    }

    static NewAddress read(String note) {
        try {
            return JsonSerialization.readValue(note, NewAddress.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write() {
        try {
            return JsonSerialization.writeValueAsString(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean over(Instant now) {
        return now.getEpochSecond() >= until;
    }

    /** Always compares both codes, so that the response time reveals nothing about either. */
    boolean confirmedBy(MailedCodes typed, Seal seal) {
        boolean oldRight = Seal.same(oldSeal, seal.of(id, "old", typed.old()));
        boolean newRight = Seal.same(newSeal, seal.of(id, "new", typed.fresh()));
        return oldRight && newRight;
    }

    @Override
    public String toString() {
        return "NewAddress[" + id + "]";
    }
}
