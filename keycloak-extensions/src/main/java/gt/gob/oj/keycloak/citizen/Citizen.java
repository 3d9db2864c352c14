package gt.gob.oj.keycloak.citizen;

/** A person of the realm as the directory knows them. */
public record Citizen(Cui cui, BirthDate birthDate) {}
