package gt.gob.oj.keycloak.citizen;

/** A person's entry in the directory of a realm. */
public record Citizen(Cui cui, BirthDate birthDate) {}
