package gt.gob.oj.keycloak.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keycloak.locale.DefaultLocaleSelectorProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * The language that the person chose, otherwise the realm's default. The browser's language is ignored: phones sold in
 * Guatemala are often set to English, and the portal's first language is Spanish.
 */
final class ChosenLocaleSelector extends DefaultLocaleSelectorProvider {
    ChosenLocaleSelector(KeycloakSession session) {
        super(session);
    }

    @Override
    public Locale resolveLocale(RealmModel realm, @Nullable UserModel user, boolean ignoreAcceptLanguageHeader) {
        return super.resolveLocale(realm, user, true);
    }
}
