package gt.gob.oj.keycloak.status;

import gt.gob.oj.keycloak.identityproof.wiring.VaultReadiness.Room;
import java.util.List;

/**
 * What was read of the servers.
 *
 * @param database whether Keycloak's database answers
 * @param registrationOpen whether the realm allows registrations
 * @param vault the space that the vault has left
 * @param cape whether the CAPE database answers
 * @param mailIsLate whether mails wait longer than usual
 */
record Facts(boolean database, boolean registrationOpen, Room vault, boolean cape, boolean mailIsLate) {

    /** Nothing answers. */
    static final Facts SILENCE = new Facts(false, false, Room.UNKNOWN, false, true);

    /** What the facts mean for people. */
    Status status() {
        return new Status(List.of(
                part("sign-in", State.WORKING),
                part("registration", registration()),
                part("identity-proof", identityProof()),
                new Status.Part("cape", (cape ? State.WORKING : State.UNAVAILABLE).code()),
                part("mail", mailIsLate ? State.DEGRADED : State.WORKING)));
    }

    private Status.Part part(String id, State withDatabase) {
        return new Status.Part(id, (database ? withDatabase : State.UNAVAILABLE).code());
    }

    /** Whether a CUI is free, and the confirmation by mail, depend on CAPE and on the mail server. */
    private State registration() {
        if (!registrationOpen) {
            return State.UNAVAILABLE;
        }
        return cape && !mailIsLate ? State.WORKING : State.DEGRADED;
    }

    private State identityProof() {
        return switch (vault) {
            case ENOUGH -> State.WORKING;
            case SCARCE -> State.DEGRADED;
            case NONE, UNKNOWN -> State.UNAVAILABLE;
        };
    }
}
