package gt.gob.oj.portal.account;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.typed.Phone;
import gt.gob.oj.portal.page.form.typed.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Contact data as typed. The rules are those of the identity proof, except that every field may be empty. */
public record ContactForm(String phone, String address, String casillero, String language) {
    private static final Pattern CASILLERO = Pattern.compile("[\\p{Alnum}-]{1,20}");

    static ContactForm from(Fields fields) {
        return new ContactForm(
                typed(fields, "telefono"),
                typed(fields, "direccion"),
                typed(fields, "casillero"),
                typed(fields, "idioma"));
    }

    static ContactForm of(AccountProfile profile) {
        return new ContactForm(
                displayed(profile.attribute("phoneNumber")),
                profile.attribute("address"),
                profile.attribute("casillero"),
                profile.attribute("locale"));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        check(problems, phone.isEmpty() || Phone.read(phone).isPresent(), "telefono");
        check(problems, address.isEmpty() || (address.length() >= 5 && address.length() <= 250), "direccion");
        check(problems, casillero.isEmpty() || CASILLERO.matcher(casillero).matches(), "casillero");
        check(problems, Stream.of(Language.values()).anyMatch(one -> one.code().equals(language)), "idioma");
        return problems;
    }

    /** Returns the profile with these values; all other attributes stay unchanged. */
    AccountProfile into(AccountProfile profile) {
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put(
                "phoneNumber",
                phone.isEmpty() ? "" : Phone.read(phone).orElseThrow().e164());
        changes.put("address", address);
        changes.put("casillero", casillero);
        changes.put("locale", language);
        return profile.with(changes);
    }

    /** A number that cannot be parsed is shown unchanged, so that the person can correct it. */
    private static String displayed(String phone) {
        return Phone.read(phone).map(Phone::display).orElse(phone);
    }

    private static void check(List<Problem> problems, boolean right, String field) {
        if (!right) {
            problems.add(Problem.of(field, "problem." + field));
        }
    }

    private static String typed(Fields fields, String field) {
        return Spelling.line(fields.text(field));
    }

    @Override
    public String toString() {
        return "ContactForm";
    }
}
