package gt.gob.oj.portal.administration;

import gt.gob.oj.portal.administration.PeopleClient.Settled;
import gt.gob.oj.portal.identityserver.IdentityServerClients;
import gt.gob.oj.portal.identityserver.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/** The administration API of the identity server, called with the administrator's own token. */
@ApplicationScoped
class PeopleApi {
    /** Maximum number of people that a search returns. */
    static final int MOST = 20;
    /** Minimum length of a search. */
    static final int SHORTEST = 3;

    private final PeopleClient client;

    @Inject
    PeopleApi(IdentityServerClients clients) {
        this.client = clients.client(PeopleClient.class, PeopleClient.PATH);
    }

    List<PersonLine> find(String words) {
        return client.search(words);
    }

    List<PersonLine> staff() {
        return client.staff();
    }

    PersonDetail get(String id) {
        return client.person(id);
    }

    List<ActItem> requests() {
        return client.requests();
    }

    ActsPage acts(String before) {
        return client.acts(before);
    }

    /** Returns the state of the act, or the code of the refusal. */
    String act(String id, ActForm form) {
        return outcome(() -> client.act(id, form.kind(), form.role(), form.reason(), form.words()));
    }

    /** Returns the same as {@link #act}. */
    String decide(DecisionForm form) {
        String id = form.request();
        return outcome(() -> switch (form.decision()) {
            case "approve" -> client.approve(id);
            case "refuse" -> client.refuse(id, form.words());
            default -> client.withdraw(id);
        });
    }

    private static String outcome(Supplier<Settled> step) {
        try {
            return step.get().state();
        } catch (Refused refusal) {
            return refusal.code();
        }
    }
}
