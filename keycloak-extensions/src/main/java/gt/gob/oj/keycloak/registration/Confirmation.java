package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.firstpassword.FirstPassword;
import gt.gob.oj.keycloak.cape.storage.LegacyPeople;
import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import gt.gob.oj.keycloak.citizen.Cui;
import gt.gob.oj.keycloak.database.AdvisoryLock;
import gt.gob.oj.keycloak.registration.pending.PendingRegistration;
import gt.gob.oj.keycloak.registration.pending.PendingRegistrations;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * Creates the account of a person who has proved to own the address. Succeeds once, and only if address and CUI are
 * still free.
 */
record Confirmation(KeycloakSession session, RealmModel realm) {

    sealed interface Outcome {

        record Made(UserModel user) implements Outcome {}

        record Refused(Reason reason) implements Outcome {}

        /** CAPE may know the address or the CUI but does not answer. The registration waits. */
        record Later() implements Outcome {}
    }

    /** Why no account was created. The names are parts of message keys. */
    enum Reason {
        /** Already confirmed, disowned, or expired. */
        OVER,
        EMAIL_TAKEN,
        /** A person of CAPE has the address, and CAPE did not answer when the mail was sent. */
        IN_CAPE,
        CUI_TAKEN;

        String key() {
            return switch (this) {
                case OVER -> "over";
                case EMAIL_TAKEN -> "emailTaken";
                case IN_CAPE -> "inCape";
                case CUI_TAKEN -> "cuiTaken";
            };
        }
    }

    /**
     * @param provenAddress the address that was proved; refused if the registration's address has changed since
     */
    Outcome of(String id, String provenAddress) {
        PendingRegistrations pending = PendingRegistrations.of(session);
        Optional<PendingRegistration> found =
                pending.take(realm, id).filter(registration -> registration.email.equals(provenAddress));
        if (found.isEmpty()) {
            return new Outcome.Refused(Reason.OVER);
        }
        PendingRegistration registration = found.get();
        // Of two concurrent confirmations of one address, the second waits here and then sees the first account.
        AdvisoryLock.takeAddress(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm, registration.email);
        return switch (claims(registration)) {
            case LegacyAnswer.Outage<?> outage -> new Outcome.Later();
            case LegacyAnswer.Found<Claims>(var claims) -> {
                pending.remove(registration);
                yield outcome(registration, claims);
            }
        };
    }

    /**
     * The owners of the registered address and CUI, here or in CAPE.
     *
     * @param cuiKnown irrelevant if the address has an owner
     */
    private record Claims(Optional<UserModel> owner, boolean cuiKnown) {}

    private LegacyAnswer<Claims> claims(PendingRegistration registration) {
        LegacyPeople people = new LegacyPeople(session, realm);
        return people.ownerOf(registration.email)
                .flatMap(owner -> owner.isPresent()
                        ? new LegacyAnswer.Found<>(new Claims(owner, false))
                        : isKnown(people, registration.citizen().cui()).map(known -> new Claims(owner, known)));
    }

    private LegacyAnswer<Boolean> isKnown(LegacyPeople people, Cui cui) {
        return session.users().getUserByUsername(realm, cui.digits()) != null
                ? new LegacyAnswer.Found<>(true)
                : people.isKnown(cui);
    }

    private Outcome outcome(PendingRegistration registration, Claims claims) {
        if (claims.owner().isPresent()) {
            return new Outcome.Refused(
                    FirstPassword.isMissing(claims.owner().get()) ? Reason.IN_CAPE : Reason.EMAIL_TAKEN);
        }
        Cui cui = registration.citizen().cui();
        CitizenDirectory directory = CitizenDirectory.of(session);
        if (claims.cuiKnown() || !directory.holdIfFree(realm, cui)) {
            return new Outcome.Refused(Reason.CUI_TAKEN);
        }
        UserModel user = user(registration);
        directory.enter(realm, user.getId(), registration.citizen());
        return new Outcome.Made(user);
    }

    private UserModel user(PendingRegistration registration) {
        UserModel user = session.users().addUser(realm, registration.email);
        user.setEnabled(true);
        user.setEmail(registration.email);
        user.setEmailVerified(true);
        user.setSingleAttribute(UserModel.LOCALE, registration.locale);
        user.credentialManager().createStoredCredential(password(registration));
        return user;
    }

    static PasswordCredentialModel password(PendingRegistration registration) {
        CredentialModel stored = new CredentialModel();
        stored.setType(PasswordCredentialModel.TYPE);
        stored.setSecretData(registration.passwordSecret);
        stored.setCredentialData(registration.passwordData);
        stored.setCreatedDate(registration.createdAt.toEpochMilli());
        return PasswordCredentialModel.createFromCredentialModel(stored);
    }
}
