package gt.gob.oj.keycloak.mail;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;

class LocalizedMailTest {

    private final List<Object> sent = new ArrayList<>();
    private final RealmModel realm = Stub.of(RealmModel.class)
            .with("getDefaultRole", Stub.of(RoleModel.class).make())
            .with("getDefaultGroupsStream", null)
            .make();

    @Test
    void mail_is_written_in_the_language_of_its_reader() throws Exception {
        mail().send("subject", "template.ftl", Map.of("link", "x"));
        assertThat(sent)
                .containsExactly(
                        "realm",
                        "reader ana@example.com",
                        "subject",
                        "template.ftl",
                        Map.of("link", "x", "IGNORE_ACCEPT_LANGUAGE_HEADER", "true"),
                        "ana@example.com");
    }

    @Test
    void mail_may_go_to_another_address() throws Exception {
        mail().send("subject", "template.ftl", Map.of(), "new@example.com");
        assertThat(sent).last().isEqualTo("new@example.com");
    }

    @Test
    void keycloak_mails_are_in_the_language_of_the_reader() {
        assertThat(mail().stock()).isNotNull();
        assertThat(sent).containsExactly("realm", "reader ana@example.com", "IGNORE_ACCEPT_LANGUAGE_HEADER", "true");
    }

    @Test
    void address_only_recipient_has_an_address_and_a_language() {
        UserModel stranger = AddressOnlyUser.of(
                Stub.of(KeycloakSession.class).make(), realm, "ana@example.com", Locale.forLanguageTag("es-GT"));
        assertThat(stranger.getEmail()).isEqualTo("ana@example.com");
        assertThat(stranger.getUsername()).isEqualTo("ana@example.com");
        assertThat(stranger.getFirstAttribute(UserModel.LOCALE)).isEqualTo("es-GT");
    }

    private LocalizedMail mail() {
        KeycloakSession session =
                Stub.of(KeycloakSession.class).with("getProvider", templates()).make();
        UserModel reader =
                Stub.of(UserModel.class).with("getEmail", "ana@example.com").make();
        return new LocalizedMail(session, realm, reader);
    }

    private EmailTemplateProvider templates() {
        return Stub.of(EmailTemplateProvider.class)
                .calling("setRealm", set -> {
                    sent.add(set.getFirst().equals(realm) ? "realm" : "another realm");
                    return templates();
                })
                .calling("setUser", set -> {
                    sent.add("reader " + ((UserModel) set.getFirst()).getEmail());
                    return templates();
                })
                .calling("setAttribute", set -> {
                    sent.addAll(set);
                    return templates();
                })
                .calling("send", set -> {
                    sent.addAll(set);
                    return null;
                })
                .make();
    }
}
