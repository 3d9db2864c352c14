package gt.gob.oj.keycloak.mail;

import gt.gob.oj.queue.Lease;
import org.jspecify.annotations.Nullable;

/** A leased row of {@code oj_mail}. */
record OutgoingMail(
        Lease lease,
        String realmId,
        String address,
        String subject,
        @Nullable String text,
        @Nullable String html) {

    String id() {
        return (String) lease.key();
    }

    @Override
    public String toString() {
        return "OutgoingMail[id=" + id() + "]";
    }
}
