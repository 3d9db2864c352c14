package gt.gob.oj.portal.page.form.typed;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number of any country, in E.164. Only its length is checked: lists of assigned numbers become outdated,
 * and refusing a valid number harms a person more than accepting one that nobody answers. The class {@code Telephone}
 * of the sign-in server has the same rules.
 */
public record Phone(String e164) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HERE = "GT";
    private static final int COUNTRY_CODE = 502;
    private static final int LONGEST = 40;

    /** The library would read letters as the digits on a telephone's keys. */
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    public Phone {
        if (!e164.matches("\\+[1-9][0-9]{4,14}")) {
            throw new IllegalArgumentException("Not an E.164 number");
        }
    }

    /** A number without a country code is one of Guatemala, where none starts with 0 or 1. */
    public static Optional<Phone> read(String typed) {
        if (typed.length() > LONGEST || LETTER.matcher(typed).find()) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = NUMBERS.parse(Spelling.number(typed), HERE);
            boolean plausible = number.getCountryCode() == COUNTRY_CODE
                    ? Long.toString(number.getNationalNumber()).matches("[2-9][0-9]{7}")
                    : NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
            return plausible && !number.hasExtension()
                    ? Optional.of(new Phone(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /** Returns the number as people write it here: without the country code if it is Guatemala's. */
    public String display() {
        try {
            PhoneNumber number = NUMBERS.parse(e164, HERE);
            return NUMBERS.format(
                    number,
                    number.getCountryCode() == COUNTRY_CODE
                            ? PhoneNumberFormat.NATIONAL
                            : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            throw new IllegalStateException("A Phone always holds a valid number", e);
        }
    }

    @Override
    public String toString() {
        return "Phone";
    }
}
