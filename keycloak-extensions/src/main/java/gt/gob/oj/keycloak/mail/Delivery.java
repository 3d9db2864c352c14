package gt.gob.oj.keycloak.mail;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.email.DefaultEmailSenderProvider;
import org.keycloak.email.DefaultEmailSenderProviderFactory;
import org.keycloak.email.EmailAuthenticator;
import org.keycloak.email.EmailAuthenticator.AuthenticatorType;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** One attempt to give a mail to the realm's mail server, by Keycloak's own sender. */
final class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    /** Id of Keycloak's own sender. */
    static final String DIRECT = "default";

    private static final int PERMANENT = 500;

    enum Outcome {
        SENT,
        /** The mail server did not take it and may later. */
        LATER,
        /** It will never take it, or may have taken it without saying so. */
        NEVER
    }

    private final KeycloakSession session;
    private final Runnable handOver;
    private boolean handedOver;

    /** @param handOver runs once the mail server listens, before it is given the mail */
    Delivery(KeycloakSession session, Runnable handOver) {
        this.session = session;
        this.handOver = handOver;
    }

    Outcome attempt(RealmModel realm, OutgoingMail mail) {
        try {
            new DefaultEmailSenderProvider(session, authenticators())
                    .send(realm.getSmtpConfig(), mail.address(), mail.subject(), mail.text(), mail.html());
            return Outcome.SENT;
        } catch (EmailException e) {
            LOG.warnf("Mail %s: %s", mail.id(), spokenOf(e.getCause()));
            return outcome(e.getCause());
        }
    }

    /** What may be said of it: a server's own words quote the address. */
    private static String spokenOf(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> "the address is none";
            case SMTPSendFailedException refusal -> "refused with " + refusal.getReturnCode();
            default -> cause.getClass().getSimpleName();
        };
    }

    /** Keycloak's sender refuses an address that is none by itself, without a cause. */
    private Outcome outcome(@Nullable Throwable cause) {
        if (handedOver) {
            return cause instanceof SMTPSendFailedException no && no.getReturnCode() < PERMANENT
                    ? Outcome.LATER
                    : Outcome.NEVER;
        }
        return cause == null ? Outcome.NEVER : Outcome.LATER;
    }

    private Map<AuthenticatorType, EmailAuthenticator> authenticators() {
        DefaultEmailSenderProviderFactory own = (DefaultEmailSenderProviderFactory)
                session.getKeycloakSessionFactory().getProviderFactory(EmailSenderProvider.class, DIRECT);
        return own.getEmailAuthenticators().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> thenHandOver(entry.getValue())));
    }

    private EmailAuthenticator thenHandOver(EmailAuthenticator authenticator) {
        return (keycloak, config, transport) -> {
            authenticator.connect(keycloak, config, transport);
            handOver.run();
            handedOver = true;
        };
    }
}
