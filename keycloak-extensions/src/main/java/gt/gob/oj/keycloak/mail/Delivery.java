package gt.gob.oj.keycloak.mail;

import gt.gob.oj.mail.MonitoredSockets;
import gt.gob.oj.mail.Outcome;
import gt.gob.oj.mail.Transmission;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.keycloak.common.enums.HostnameVerificationPolicy;
import org.keycloak.email.DefaultEmailSenderProviderFactory;
import org.keycloak.email.EmailAuthenticator;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.truststore.JSSETruststoreConfigurator;

/**
 * One attempt to deliver a mail to the mail server. Keycloak's own sender (26.7) is used only to authenticate: it can
 * neither set a header nor report which step the server refused.
 */
final class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    /** The provider id of Keycloak's own sender. */
    static final String DIRECT = "default";

    private final KeycloakSession session;
    private final SmtpSettings settings;

    Delivery(KeycloakSession session, Map<String, String> config) {
        this.session = session;
        this.settings = new SmtpSettings(config);
    }

    /**
     * @param handOver called before the end of the mail is sent; returns false if another node has taken the mail
     */
    Outcome attempt(OutgoingMail mail, BooleanSupplier handOver) {
        InternetAddress reader;
        try {
            reader = OutgoingMessage.address(mail.address(), Boolean.parseBoolean(settings.is("allowutf8")));
        } catch (AddressException e) {
            LOG.warnf("Mail %s: invalid address", mail.id());
            return Outcome.UNDELIVERABLE;
        }
        MonitoredSockets sockets = new MonitoredSockets();
        Session smtp = smtp(sockets);
        try (Transmission transmission = new Transmission(smtp, sockets, handOver)) {
            return transmit(transmission, smtp, mail, reader);
        }
    }

    private Outcome transmit(Transmission transmission, Session smtp, OutgoingMail mail, InternetAddress reader) {
        try {
            Message message = OutgoingMessage.of(smtp, settings, mail, reader);
            authenticator().connect(session, settings.config(), transmission);
            transmission.sendMessage(message, new InternetAddress[] {reader});
        } catch (EmailException | MessagingException e) {
            LOG.warnf("Mail %s: %s after %s", mail.id(), e.getClass().getSimpleName(), transmission.progress());
        }
        return transmission.outcome();
    }

    private Session smtp(MonitoredSockets sockets) {
        if (!settings.isEncrypted()) {
            return settings.session(sockets, null, false);
        }
        JSSETruststoreConfigurator trust = new JSSETruststoreConfigurator(session);
        boolean anyName =
                trust.getProvider() != null && trust.getProvider().getPolicy() == HostnameVerificationPolicy.ANY;
        return settings.session(sockets, trust.getSSLSocketFactory(), anyName);
    }

    private EmailAuthenticator authenticator() {
        DefaultEmailSenderProviderFactory own = (DefaultEmailSenderProviderFactory)
                session.getKeycloakSessionFactory().getProviderFactory(EmailSenderProvider.class, DIRECT);
        return Objects.requireNonNull(own.getEmailAuthenticators().get(settings.authenticator()));
    }
}
