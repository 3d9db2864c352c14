package gt.gob.oj.keycloak.administration;

import gt.gob.oj.keycloak.administration.people.StaffRole;
import gt.gob.oj.keycloak.database.AdvisoryLock;
import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.audit.AuditEntry;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofPorts;
import gt.gob.oj.keycloak.rest.Administrator;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * The rules for acts: who may do what to whom, and when a second administrator must approve. Serialises writes per
 * realm.
 */
final class Administration {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final Administrator administrator;
    private final Acts acts;

    Administration(KeycloakSession session, Administrator administrator) {
        this.session = session;
        this.realm = session.getContext().getRealm();
        this.administrator = administrator;
        this.acts = Acts.of(session, realm);
    }

    /** The result of a proposal or a decision. */
    sealed interface Outcome {

        record Settled(String id, Act.State state) implements Outcome {}

        record Refused(AdministrationProblem problem) implements Outcome {}
    }

    /** Recorded, because the administrator sees an address and names. */
    void logView(Target target) {
        record("person-view", Map.of("person", target.person().getId()));
    }

    Outcome propose(Proposal proposal) {
        lock();
        Optional<Target> target = Target.find(session, realm, proposal.personId());
        if (target.isEmpty()) {
            return new Outcome.Refused(AdministrationProblem.NOT_FOUND);
        }
        if (proposal.personId().equals(administrator.id())) {
            return new Outcome.Refused(AdministrationProblem.OWN_ACCOUNT);
        }
        Optional<AdministrationProblem> obstacle = target.get().obstacle(proposal);
        if (obstacle.isPresent()) {
            return new Outcome.Refused(obstacle.get());
        }
        return target.get().needsSecondAdministrator(proposal.kind())
                ? request(proposal)
                : applyAct(target.get(), proposal, acts.addDone(proposal, administrator.id()), Act.State.DONE);
    }

    private Outcome request(Proposal proposal) {
        Optional<String> id = acts.addPending(proposal, administrator.id());
        id.ifPresent(act -> record(proposal, act, Act.State.PENDING));
        return id.<Outcome>map(act -> new Outcome.Settled(act, Act.State.PENDING))
                .orElseGet(() -> new Outcome.Refused(AdministrationProblem.ALREADY_REQUESTED));
    }

    Outcome approve(String id) {
        lock();
        Optional<Act> act = acts.find(id);
        if (act.isEmpty()) {
            return new Outcome.Refused(AdministrationProblem.NOT_FOUND);
        }
        Proposal proposal = Proposal.of(act.get());
        Optional<Target> target = Target.find(session, realm, proposal.personId());
        Optional<AdministrationProblem> problem = objection(act.get())
                .or(() -> target.isEmpty()
                        ? Optional.of(AdministrationProblem.NOT_FOUND)
                        : target.get().obstacle(proposal));
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        return acts.decide(id, Act.State.APPROVED, administrator.id(), "")
                ? applyAct(target.orElseThrow(), proposal, id, Act.State.APPROVED)
                : new Outcome.Refused(AdministrationProblem.DECIDED);
    }

    Outcome refuse(String id, String words) {
        lock();
        return end(
                id,
                Act.State.REFUSED,
                words,
                act -> act.requestedBy().equals(administrator.id())
                        ? Optional.of(AdministrationProblem.OWN_REQUEST)
                        : Optional.empty());
    }

    Outcome withdraw(String id) {
        lock();
        return end(
                id,
                Act.State.WITHDRAWN,
                "",
                act -> act.requestedBy().equals(administrator.id())
                        ? Optional.empty()
                        : Optional.of(AdministrationProblem.NOT_OWN_REQUEST));
    }

    private Outcome end(
            String id, Act.State state, String words, Function<Act, Optional<AdministrationProblem>> check) {
        Optional<Act> act = acts.find(id);
        if (act.isEmpty()) {
            return new Outcome.Refused(AdministrationProblem.NOT_FOUND);
        }
        Optional<AdministrationProblem> problem = check.apply(act.get());
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        if (!acts.decide(id, state, administrator.id(), words)) {
            return new Outcome.Refused(AdministrationProblem.DECIDED);
        }
        record(Proposal.of(act.get()), id, state);
        return new Outcome.Settled(id, state);
    }

    /** Why this administrator may not approve the request. */
    Optional<AdministrationProblem> objection(Act act) {
        String me = administrator.id();
        if (act.state() != Act.State.PENDING) {
            return Optional.of(AdministrationProblem.DECIDED);
        }
        if (act.requestedBy().equals(me)) {
            return Optional.of(AdministrationProblem.OWN_REQUEST);
        }
        if (act.personId().equals(me)) {
            return Optional.of(AdministrationProblem.OWN_ACCOUNT);
        }
        if (!isStillAdministrator(act.requestedBy())) {
            return Optional.of(AdministrationProblem.REQUESTER_GONE);
        }
        return acts.appointed(me, act.requestedBy()) || acts.appointed(act.requestedBy(), me)
                ? Optional.of(AdministrationProblem.NOT_INDEPENDENT)
                : Optional.empty();
    }

    private boolean isStillAdministrator(String id) {
        UserModel requester = session.users().getUserById(realm, id);
        return requester != null && requester.isEnabled() && StaffRole.PORTAL_ADMINISTRATOR.isHeldBy(realm, requester);
    }

    private Outcome applyAct(Target target, Proposal proposal, String id, Act.State state) {
        new Effects(session, realm, administrator).perform(target, proposal);
        record(proposal, id, state);
        return new Outcome.Settled(id, state);
    }

    private void lock() {
        AdvisoryLock.take(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(), "oj_staff_act|" + realm.getId());
    }

    private void record(Proposal proposal, String id, Act.State state) {
        Map<String, String> detail = new LinkedHashMap<>();
        detail.put("person", proposal.personId());
        detail.put("act", id);
        detail.put("reason", proposal.reason().code());
        detail.put("step", state.name().toLowerCase(Locale.ROOT));
        @Nullable StaffRole role = proposal.role();
        if (role != null) {
            detail.put("role", role.code());
        }
        record(proposal.kind().code(), detail);
    }

    private void record(String action, Map<String, String> detail) {
        IdentityProofPorts.audit(session)
                .record(
                        realm.getId(),
                        new AuditEntry(Instant.now(), Actor.administrator(administrator.id()), action, null, detail));
    }
}
