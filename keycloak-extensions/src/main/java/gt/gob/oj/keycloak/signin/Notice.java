package gt.gob.oj.keycloak.signin;

import java.util.HashMap;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * A mail that tells something and asks for nothing. Its words are the theme's: the keys {@code …Subject},
 * {@code ….title}, {@code ….text} of its name.
 */
record Notice(KeycloakSession session, RealmModel realm) {

    void send(UserModel owner, String name) throws EmailException {
        send(owner, name, "");
    }

    /** @param detail key of the words to fill in */
    void send(UserModel owner, String name, String detail) throws EmailException {
        Map<String, Object> values = new HashMap<>();
        values.put("notice", name);
        values.put("detail", detail);
        ClientModel portal = realm.getClientByClientId("portal");
        values.put("portalUrl", portal == null || portal.getBaseUrl() == null ? "" : portal.getBaseUrl());
        // The owner's own language, not that of whoever happens to be at work.
        values.put(Constants.IGNORE_ACCEPT_LANGUAGE_HEADER, "true");
        session.getProvider(EmailTemplateProvider.class)
                .setRealm(realm)
                .setUser(owner)
                .send(name + "Subject", "notice.ftl", values);
    }
}
