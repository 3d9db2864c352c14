package gt.gob.oj.keycloak.cape.desk;

import gt.gob.oj.keycloak.Seal;
import gt.gob.oj.keycloak.cape.cases.CapeCase;
import gt.gob.oj.keycloak.mail.LocalizedMail;
import java.time.Duration;
import java.util.Map;
import org.keycloak.common.util.Time;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.Urls;

/** Asks a person whether the account in CAPE, with its CUI, is theirs. The link is valid for three days. */
record ConfirmationMail(KeycloakSession session, RealmModel realm) {

    /** The path of the realm resource behind the link. */
    static final String PATH = "cape-link";

    private static final Duration LIFETIME = Duration.ofDays(3);

    void send(CapeCase one, UserModel person) {
        long expiry = Time.currentTimeSeconds() + LIFETIME.toSeconds();
        String link = String.join(
                "/",
                Urls.realmIssuer(session.getContext().getUri().getBaseUri(), realm.getName()),
                PATH,
                one.id(),
                Long.toString(expiry),
                seal(one, expiry));
        try {
            new LocalizedMail(session, realm, person)
                    .send(
                            "capeLinkSubject",
                            "cape-link.ftl",
                            Map.of("link", link, "linkExpiration", LIFETIME.toMinutes()));
        } catch (EmailException e) {
            throw new IllegalStateException("the mail could not be queued", e);
        }
    }

    boolean isOurs(CapeCase one, long expiry, String seal) {
        return Time.currentTimeSeconds() <= expiry && Seal.same(seal(one, expiry), seal);
    }

    private String seal(CapeCase one, long expiry) {
        return Seal.of(session, realm, "cape/link").of(one.id(), one.userId(), Long.toString(expiry));
    }
}
