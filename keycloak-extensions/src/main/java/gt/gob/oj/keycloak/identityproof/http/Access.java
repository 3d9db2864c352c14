package gt.gob.oj.keycloak.identityproof.http;

import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.rest.BearerToken;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RoleModel;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** Authorizes the caller: an access token of this realm for this audience and, for staff, their current role. */
public final class Access {

    private static final String AUDIENCE = "identity-review";
    private static final String REVIEWER = "identity-reviewer";
    private static final String AUDITOR = "auditor";
    private static final String AGENT = "help-desk-agent";
    private static final String SUPERVISOR = "identity-supervisor";

    private final @Nullable AuthResult caller;
    private final @Nullable Refusal refusal;

    private Access(@Nullable AuthResult caller, @Nullable Refusal refusal) {
        this.caller = caller;
        this.refusal = refusal;
    }

    public static Access signedIn(KeycloakSession session) {
        AuthResult caller = BearerToken.authenticate(session).orElse(null);
        if (caller == null) {
            return new Access(null, Refusal.UNAUTHENTICATED);
        }
        return caller.token().hasAudience(AUDIENCE) ? new Access(caller, null) : new Access(null, Refusal.FORBIDDEN);
    }

    public static Access reviewer(KeycloakSession session) {
        return withRole(session, REVIEWER);
    }

    /** Reviewers and supervisors. */
    public static Access desk(KeycloakSession session) {
        Access reviewer = reviewer(session);
        return reviewer.refusal == Refusal.FORBIDDEN ? supervisor(session) : reviewer;
    }

    public static Access auditor(KeycloakSession session) {
        return withRole(session, AUDITOR);
    }

    public static Access agent(KeycloakSession session) {
        return withRole(session, AGENT);
    }

    public static Access supervisor(KeycloakSession session) {
        return withRole(session, SUPERVISOR);
    }

    private static Access withRole(KeycloakSession session, String name) {
        Access access = signedIn(session);
        if (access.refusal != null) {
            return access;
        }
        return access.has(session, name) ? access : new Access(null, Refusal.FORBIDDEN);
    }

    /** Whether the caller is also a supervisor. Call it only after access was granted. */
    public boolean isSupervisor(KeycloakSession session) {
        return has(session, SUPERVISOR);
    }

    private boolean has(KeycloakSession session, String name) {
        RoleModel role = session.getContext().getRealm().getRole(name);
        return role != null && caller().user().hasRole(role);
    }

    public @Nullable Refusal refusal() {
        return refusal;
    }

    public AuthResult caller() {
        if (caller == null) {
            throw new IllegalStateException("access was refused");
        }
        return caller;
    }

    public String userId() {
        return caller().user().getId();
    }
}
