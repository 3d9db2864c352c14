package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.mail.MailTasks;
import gt.gob.oj.keycloak.registration.pending.PendingRegistration;
import gt.gob.oj.keycloak.registration.pending.PendingRegistrations;
import java.time.Instant;
import java.util.UUID;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.services.Urls;

/** Begins a pending registration with a valid form, and queues its mail. */
record RegistrationStart(AuthenticationFlowContext context, RegistrationSettings settings) {

    void begin(RegistrationForm form) {
        Instant now = Instant.now();
        PendingRegistration registration = registration(form, now);
        registration.mail(now, settings.codeLifetime());
        PendingRegistrations.of(context.getSession()).add(registration);
        askForMail(context, registration);
        new RegistrationTab(context.getAuthenticationSession()).pend(registration.id);
    }

    static void askForMail(AuthenticationFlowContext context, PendingRegistration registration) {
        MailTasks.of(context.getSession()).add(context.getRealm(), RegistrationMail.KIND, registration.id);
        context.getEvent()
                .clone()
                .event(EventType.SEND_VERIFY_EMAIL)
                .detail("registration", registration.id)
                .success();
    }

    private PendingRegistration registration(RegistrationForm form, Instant now) {
        KeycloakSession session = context.getSession();
        Citizen citizen = form.citizen();
        PasswordCredentialModel password = form.password().hashed(session, context.getRealm());
        PendingRegistration registration = new PendingRegistration();
        registration.id = UUID.randomUUID().toString();
        registration.realmId = context.getRealm().getId();
        registration.clientId = context.getAuthenticationSession().getClient().getClientId();
        registration.issuer = Urls.realmIssuer(
                context.getUriInfo().getBaseUri(), context.getRealm().getName());
        registration.locale = session.getContext().resolveLocale(null).toLanguageTag();
        registration.email = form.email().address();
        registration.cui = citizen.cui().digits();
        registration.birthDate = citizen.birthDate().date();
        registration.passwordSecret = password.getSecretData();
        registration.passwordData = password.getCredentialData();
        registration.createdAt = now;
        registration.expiresAt = now.plus(settings.pendingLifetime());
        return registration;
    }
}
