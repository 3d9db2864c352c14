package gt.gob.oj.keycloak.mail;

import java.util.Locale;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.storage.adapter.InMemoryUserAdapter;

/** A recipient known only by address, in the type that Keycloak's mail API needs. */
public final class AddressOnlyUser {

    private AddressOnlyUser() {}

    public static UserModel of(KeycloakSession session, RealmModel realm, String address, Locale locale) {
        UserModel nobody = new InMemoryUserAdapter(session, realm, "address-only");
        nobody.setUsername(address);
        nobody.setEmail(address);
        nobody.setSingleAttribute(UserModel.LOCALE, locale.toLanguageTag());
        return nobody;
    }
}
