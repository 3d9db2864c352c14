package gt.gob.oj.keycloak;

import org.jspecify.annotations.Nullable;
import org.keycloak.TokenVerifier;
import org.keycloak.authentication.actiontoken.ActionTokenContext;
import org.keycloak.authentication.actiontoken.DefaultActionToken;
import org.keycloak.authentication.actiontoken.TokenUtils;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.messages.Messages;

/**
 * Binds a mailed link to the address it was sent to. Keycloak's tokens contain the address itself, which is readable
 * wherever the link is stored: in browser histories, proxies and their logs. These tokens contain a seal of it instead.
 */
public final class LinkAddress {

    private LinkAddress() {}

    /** The value for {@link DefaultActionToken#setEmail}. */
    public static String seal(KeycloakSession session, RealmModel realm, UserModel person) {
        return Seal.of(session, realm, "link/address").of(person.getId(), person.getEmail());
    }

    /** Checks that the person still has the address. Links of Keycloak's own API contain the plain address. */
    public static TokenVerifier.Predicate<DefaultActionToken> check(
            ActionTokenContext<? extends DefaultActionToken> context) {
        return TokenUtils.checkThat(
                token -> fits(context, token.getEmail()), Errors.INVALID_EMAIL, Messages.INVALID_EMAIL);
    }

    private static boolean fits(ActionTokenContext<?> context, @Nullable String told) {
        UserModel person = context.getAuthenticationSession().getAuthenticatedUser();
        return told != null
                && person.getEmail() != null
                && (told.equals(person.getEmail())
                        || Seal.same(told, seal(context.getSession(), context.getRealm(), person)));
    }
}
