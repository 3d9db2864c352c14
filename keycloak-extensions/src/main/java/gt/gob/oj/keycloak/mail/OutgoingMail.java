package gt.gob.oj.keycloak.mail;

import org.jspecify.annotations.Nullable;

/** A mail that has not left yet. */
record OutgoingMail(
        String id,
        String realmId,
        String address,
        String subject,
        @Nullable String text,
        @Nullable String html) {

    @Override
    public String toString() {
        return "OutgoingMail[id=" + id + "]";
    }
}
