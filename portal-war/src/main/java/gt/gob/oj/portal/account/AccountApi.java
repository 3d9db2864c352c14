package gt.gob.oj.portal.account;

import gt.gob.oj.portal.identityserver.IdentityServerClients;
import gt.gob.oj.portal.identityserver.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;

/** The identity server's account API and our activity record there. Both answer only about the caller. */
@ApplicationScoped
class AccountApi {
    private final AccountClient client;

    @Inject
    AccountApi(IdentityServerClients clients) {
        this.client = clients.client(AccountClient.class, "");
    }

    AccountProfile profile() {
        return client.profile(false);
    }

    /** Returns whether the identity server accepted the profile. */
    boolean save(AccountProfile profile) {
        try {
            client.save(profile);
            return true;
        } catch (Refused refusal) {
            return false;
        }
    }

    OwnRecord ownRecord() {
        return client.ownRecord();
    }

    List<Activity> activity() {
        return client.activity().items();
    }

    List<OwnSession> sessions() {
        return OwnSession.of(client.devices());
    }

    void endSession(String id) {
        unlessGone(() -> client.endSession(id));
    }

    void endSessions(boolean alsoThisOne) {
        unlessGone(() -> client.endSessions(alsoThisOne));
    }

    List<ConnectedApp> apps() {
        return ConnectedApp.of(client.applications());
    }

    void withdrawConsent(String clientId) {
        unlessGone(() -> client.withdrawConsent(clientId));
    }

    List<Credential> credentials() {
        return Credential.of(client.credentials());
    }

    /** A session or consent that no longer exists counts as ended. */
    private static void unlessGone(Runnable end) {
        try {
            end.run();
        } catch (NotFoundException | Refused gone) {
            // Already ended.
        }
    }
}
