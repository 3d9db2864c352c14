package gt.gob.oj.journeys.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * {@code aCitizen().withBirthDate(…).build()}: data that are not given are invented. Every person built is recorded.
 */
public final class CitizenBuilder {

    private static final List<String> GIVEN =
            List.of("Ana Lucía", "José Ángel", "María Fernanda", "Byron Estuardo", "Íngrid Paola", "Óscar René");
    private static final List<String> FAMILY =
            List.of("Ajú Peñate", "Xicará Núñez", "Cojtí Güitz", "Tzoc Méndez", "Sipac Ibáñez", "Choc de León");
    private static final Random RANDOM = new Random();

    private String cui = InventedCui.any();
    private LocalDate birthDate = LocalDate.of(1950, 1, 1).plusDays(RANDOM.nextInt(19_000));
    private String email =
            "persona." + UUID.randomUUID().toString().replace("-", "").substring(0, 12) + "@example.com";
    private String password = "Prueba-2026!";
    private final String givenNames = anyOf(GIVEN);
    private final String familyNames = anyOf(FAMILY);

    private CitizenBuilder() {}

    public static CitizenBuilder aCitizen() {
        return new CitizenBuilder();
    }

    public CitizenBuilder withCui(String cui) {
        this.cui = cui;
        return this;
    }

    public CitizenBuilder withBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
        return this;
    }

    public CitizenBuilder withEmail(String email) {
        this.email = email;
        return this;
    }

    public CitizenBuilder withPassword(String password) {
        this.password = password;
        return this;
    }

    public Citizen build() {
        String phone = String.format(Locale.ROOT, "5%07d", RANDOM.nextInt(10_000_000));
        String casillero = String.valueOf(RANDOM.nextInt(10_000, 100_000));
        Citizen citizen = new Citizen(
                cui, birthDate, email, password, givenNames, familyNames, phone, "4a. calle 7-32, zona 1", casillero);
        InventedPeople.remember(citizen);
        return citizen;
    }

    private static String anyOf(List<String> names) {
        return names.get(RANDOM.nextInt(names.size()));
    }
}
