package gt.gob.oj.keycloak.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keycloak.locale.DefaultLocaleSelectorProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * The language somebody chose, otherwise the realm's own. The browser's language is left out: telephones sold in
 * Guatemala often come set to English, and the Portal's first language is Spanish.
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
