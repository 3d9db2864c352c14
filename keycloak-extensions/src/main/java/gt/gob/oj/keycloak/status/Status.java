package gt.gob.oj.keycloak.status;

import java.util.List;

/** The parts of the service on which people depend. */
public record Status(List<Part> parts) {

    public Status {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the service.
     *
     * @param state {@code working}, {@code degraded} or {@code unavailable}
     */
    public record Part(String id, String state) {}
}
