package gt.gob.oj.keycloak.mail;

import gt.gob.oj.mail.MonitoredSockets;
import jakarta.mail.Session;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.keycloak.email.EmailAuthenticator.AuthenticatorType;

/** The realm's mail settings, under the names of Keycloak's console (26.7). */
record SmtpSettings(Map<String, String> config) {

    /** Long, because servers that scan mails are slow, and only a worker thread waits. */
    private static final String READ_MILLIS = "30000";

    private static final String CONNECT_MILLIS = "10000";

    /**
     * @param trusted for encrypted connections; null for the JDK's trust store
     * @param anyName whether to accept a certificate with another host name
     */
    Session session(MonitoredSockets sockets, @Nullable SSLSocketFactory trusted, boolean anyName) {
        Properties properties = new Properties();
        copy("host", properties, "host");
        copy("port", properties, "port");
        copy("envelopeFrom", properties, "from");
        properties.put("mail.smtp.auth", is("auth"));
        properties.put("mail.smtp.ssl.enable", is("ssl"));
        properties.put("mail.smtp.starttls.enable", is("starttls"));
        if ("token".equals(config.get("authType"))) {
            properties.put("mail.smtp.auth.mechanisms", "XOAUTH2");
        }
        properties.put("mail.smtp.timeout", text("timeout", READ_MILLIS));
        properties.put("mail.smtp.writetimeout", text("writeTimeout", READ_MILLIS));
        properties.put("mail.smtp.connectiontimeout", text("connectionTimeout", CONNECT_MILLIS));
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.socketFactory", sockets);
        properties.put("mail.smtp.socketFactory.fallback", "false");
        if (trusted != null) {
            properties.put("mail.smtp.ssl.socketFactory", trusted);
            properties.put("mail.smtp.ssl.checkserveridentity", Boolean.toString(!anyName));
        }
        if (anyName) {
            properties.put("mail.smtp.ssl.trust", "*");
        }
        properties.put("mail.mime.allowutf8", is("allowutf8"));
        // Otherwise the mail would contain the machine's host name.
        properties.put("mail.from", text("from", ""));
        return Session.getInstance(properties);
    }

    AuthenticatorType authenticator() {
        return Boolean.parseBoolean(is("auth"))
                ? AuthenticatorType.valueOf(text("authType", "basic").toUpperCase(Locale.ROOT))
                : AuthenticatorType.NONE;
    }

    boolean isEncrypted() {
        return Boolean.parseBoolean(is("ssl")) || Boolean.parseBoolean(is("starttls"));
    }

    String text(String name, String otherwise) {
        String value = config.get(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    String is(String name) {
        return Boolean.toString("true".equals(config.get(name)));
    }

    private void copy(String name, Properties properties, String property) {
        String value = text(name, "");
        if (!value.isEmpty()) {
            properties.put("mail.smtp." + property, value);
        }
    }
}
