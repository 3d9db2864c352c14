package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.Typed;
import gt.gob.oj.keycloak.citizen.Telephone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.UserModel;

/** The fields of step 1 as typed, not yet validated. */
record PersonalData(String firstName, String lastName, String phone, String address, String casillero) {

    static final String FIRST_NAME = "firstName";
    static final String LAST_NAME = "lastName";
    static final String PHONE = "phoneNumber";
    static final String ADDRESS = "address";
    static final String CASILLERO = "casillero";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’-]{0,99}");
    private static final Pattern CASILLERO_NUMBER = Pattern.compile("[\\p{Alnum}-]{1,20}");

    static PersonalData typed(UnaryOperator<@Nullable String> form) {
        return new PersonalData(
                name(form.apply(FIRST_NAME)),
                name(form.apply(LAST_NAME)),
                normalised(form.apply(PHONE)),
                normalised(form.apply(ADDRESS)),
                normalised(form.apply(CASILLERO)));
    }

    static PersonalData of(UserModel user) {
        return new PersonalData(
                normalised(user.getFirstName()),
                normalised(user.getLastName()),
                displayed(normalised(user.getFirstAttribute(PHONE))),
                normalised(user.getFirstAttribute(ADDRESS)),
                normalised(user.getFirstAttribute(CASILLERO)));
    }

    /** The message key of each fault by field, in page order. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!NAME.matcher(firstName).matches()) {
            errors.put(FIRST_NAME, "identityProof.personal.firstName." + fault(firstName));
        }
        if (!NAME.matcher(lastName).matches()) {
            errors.put(LAST_NAME, "identityProof.personal.lastName." + fault(lastName));
        }
        if (Telephone.read(phone).isEmpty()) {
            errors.put(PHONE, "identityProof.personal.phone." + fault(phone));
        }
        if (address.length() < 5 || address.length() > 250) {
            errors.put(ADDRESS, "identityProof.personal.address." + fault(address));
        }
        if (!casillero.isEmpty() && !CASILLERO_NUMBER.matcher(casillero).matches()) {
            errors.put(CASILLERO, "identityProof.personal.casillero.wrong");
        }
        return errors;
    }

    /** Requires data without errors. */
    void saveTo(UserModel user) {
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setSingleAttribute(PHONE, Telephone.read(phone).orElseThrow().e164());
        user.setSingleAttribute(ADDRESS, address);
        if (casillero.isEmpty()) {
            user.removeAttribute(CASILLERO);
        } else {
            user.setSingleAttribute(CASILLERO, casillero);
        }
    }

    Map<String, String> values() {
        return Map.of(FIRST_NAME, firstName, LAST_NAME, lastName, PHONE, phone, ADDRESS, address, CASILLERO, casillero);
    }

    @Override
    public String toString() {
        return "PersonalData[masked]";
    }

    private static String displayed(String phone) {
        return Telephone.read(phone).map(Telephone::display).orElse(phone);
    }

    private static String fault(String value) {
        return value.isEmpty() ? "missing" : "wrong";
    }

    private static String normalised(@Nullable String value) {
        return value == null ? "" : Typed.line(value);
    }

    private static String name(@Nullable String value) {
        return value == null ? "" : Typed.name(value);
    }
}
