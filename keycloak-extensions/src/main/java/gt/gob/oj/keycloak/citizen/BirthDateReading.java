package gt.gob.oj.keycloak.citizen;

/** The outcome of reading a birth date that a person wrote. */
public sealed interface BirthDateReading {

    record Valid(BirthDate birthDate) implements BirthDateReading {}

    record Wrong(BirthDateFault fault) implements BirthDateReading {}
}
