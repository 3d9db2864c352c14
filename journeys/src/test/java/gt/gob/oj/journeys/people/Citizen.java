package gt.gob.oj.journeys.people;

import java.time.LocalDate;

/** An invented person, with the data that the forms ask for. */
public record Citizen(
        String cui,
        LocalDate birthDate,
        String email,
        String password,
        String givenNames,
        String familyNames,
        String phone,
        String address,
        String casillero) {

    public String fullName() {
        return givenNames + " " + familyNames;
    }

    /** Returns the CUI as printed on the DPI. */
    public String displayedCui() {
        return cui.substring(0, 4) + " " + cui.substring(4, 9) + " " + cui.substring(9);
    }
}
