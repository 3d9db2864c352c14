package gt.gob.oj.keycloak.mail;

import java.util.Locale;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.storage.adapter.InMemoryUserAdapter;

/** Somebody to write to of whom nothing is known but an address, in the form Keycloak's mails ask for. */
public final class AddressOnly {

    private AddressOnly() {}

    public static UserModel of(KeycloakSession session, RealmModel realm, String address, Locale locale) {
        UserModel nobody = new InMemoryUserAdapter(session, realm, "address-only");
        nobody.setUsername(address);
        nobody.setEmail(address);
        nobody.setSingleAttribute(UserModel.LOCALE, locale.toLanguageTag());
        return nobody;
    }
}
