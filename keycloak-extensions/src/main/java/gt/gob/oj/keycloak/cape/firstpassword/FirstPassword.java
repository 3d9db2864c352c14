package gt.gob.oj.keycloak.cape.firstpassword;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.Seal;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.lookup.CapeUser;
import gt.gob.oj.keycloak.cape.storage.LegacyPeople;
import java.util.Base64;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * The link by which a person of CAPE without a previous sign-in chooses a password and becomes local. It is sealed over
 * the address in CAPE and becomes invalid once the person is local. Nothing is written until then.
 */
public record FirstPassword(KeycloakSession session, RealmModel realm) {

    /** The path of the realm resource. */
    static final String PATH = "cape-password";

    private static final LegacyAnswer<Optional<CapeUser>> NOBODY = new LegacyAnswer.Found<>(Optional.empty());

    /** Whether the person exists only in CAPE and has no local password. */
    public static boolean isMissing(UserModel user) {
        return user instanceof CapeUser;
    }

    /**
     * Requires a person without a local password.
     *
     * @param issuer the realm's URL as the reader's browser sees it
     * @param expiry in seconds since 1970
     */
    public String link(UserModel user, String issuer, int expiry) {
        LegacyAccount account = ((CapeUser) user).account();
        String id = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(account.id().getBytes(UTF_8));
        return String.join(
                "/", issuer, PATH, id, Integer.toString(expiry), sealOfLink(id, expiry) + seal(account, expiry));
    }

    /** Empty if the link is forged or expired, or its owner is already local. */
    LegacyAnswer<Optional<CapeUser>> owner(String encodedId, int expiry, String seal) {
        String ofLink = sealOfLink(encodedId, expiry);
        if (expiry < Time.currentTimeSeconds()
                || !Seal.same(ofLink, seal.substring(0, Math.min(ofLink.length(), seal.length())))) {
            return NOBODY; // Checked before the lookup: a forged link must not cause a query to CAPE.
        }
        return decoded(encodedId)
                .map(id -> new LegacyPeople(session, realm).userWithId(id))
                .orElse(NOBODY)
                .map(found -> found.filter(user ->
                        user.isEnabled() && Seal.same(ofLink + seal(user.account(), expiry), seal)));
    }

    private static Optional<String> decoded(String id) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(id), UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private String sealOfLink(String id, int expiry) {
        return Seal.of(session, realm, "cape/first-password-link").of(id, Integer.toString(expiry));
    }

    private String seal(LegacyAccount account, int expiry) {
        return Seal.of(session, realm, "cape/first-password")
                .of(account.id(), account.email(), Integer.toString(expiry));
    }
}
