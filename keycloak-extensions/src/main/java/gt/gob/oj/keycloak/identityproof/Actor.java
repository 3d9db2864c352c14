package gt.gob.oj.keycloak.identityproof;

import org.jspecify.annotations.Nullable;

/**
 * The person, or the server itself, who acts on a request.
 *
 * @param userId the person's id; null when the server acts
 */
public record Actor(Role role, @Nullable String userId) {

    public static final Actor SERVER = new Actor(Role.SERVER, null);

    public Actor {
        if ((role == Role.SERVER) != (userId == null)) {
            throw new IllegalArgumentException("a person has an id, the server has none");
        }
    }

    public static Actor citizen(String userId) {
        return new Actor(Role.CITIZEN, userId);
    }

    public static Actor reviewer(String userId) {
        return new Actor(Role.REVIEWER, userId);
    }

    public static Actor supervisor(String userId) {
        return new Actor(Role.SUPERVISOR, userId);
    }

    /** A help-desk agent. */
    public static Actor agent(String userId) {
        return new Actor(Role.AGENT, userId);
    }

    public static Actor auditor(String userId) {
        return new Actor(Role.AUDITOR, userId);
    }

    public static Actor administrator(String userId) {
        return new Actor(Role.ADMINISTRATOR, userId);
    }

    /** The role in which a person acts, whatever other roles they have. */
    public enum Role {
        CITIZEN,
        REVIEWER,
        SUPERVISOR,
        AGENT,
        AUDITOR,
        ADMINISTRATOR,
        SERVER
    }
}
