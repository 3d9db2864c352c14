package gt.gob.oj.portal.administration.cape;

import gt.gob.oj.portal.identityserver.IdentityServerClients;
import gt.gob.oj.portal.identityserver.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The conflict desk of CAPE at the identity server, called with the administrator's own token. */
@ApplicationScoped
class CapeCasesApi {
    private final CapeClient client;

    @Inject
    CapeCasesApi(IdentityServerClients clients) {
        this.client = clients.client(CapeClient.class, CapeClient.PATH);
    }

    CapeCasePage page(String status, String kind, String after) {
        return client.cases(status, kind, after);
    }

    CapeCaseDetail get(String id) {
        return client.get(id);
    }

    CapeProgress progress() {
        return client.progress();
    }

    /** Returns false if another administrator has decided meanwhile, or if there is nothing to confirm. */
    boolean act(String id, String action, String reason) {
        try {
            switch (action) {
                case "keep" -> client.keep(id);
                case "ask" -> client.ask(id);
                default -> client.dismiss(id, reason);
            }
            return true;
        } catch (Refused refusal) {
            if (refusal.status() == 409) {
                return false;
            }
            throw refusal;
        }
    }
}
