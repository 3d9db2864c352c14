package gt.gob.oj.keycloak.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail that has not left yet.
 *
 * @param attempt number of the attempt; whoever took the row again later has a higher one
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
