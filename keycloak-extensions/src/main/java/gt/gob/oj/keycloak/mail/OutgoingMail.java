package gt.gob.oj.keycloak.mail;

import org.jspecify.annotations.Nullable;

/**
 * A leased row of {@code oj_mail}.
 *
 * @param attempt a node that leases the row later has a higher number
 */
record OutgoingMail(
        String id,
        String realmId,
        String address,
        String subject,
        @Nullable String text,
        @Nullable String html,
        int attempt) {

    @Override
    public String toString() {
        return "OutgoingMail[id=" + id + "]";
    }
}
