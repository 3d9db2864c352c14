package gt.gob.oj.portal.page;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number of any country, in E.164. Only its length is checked: lists of assigned numbers age, and a number
 * refused wrongly costs a person more than one that nobody answers. The sign-in server's class {@code Telephone} has the
 * same rules.
 */
public record Phone(String e164) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HERE = "GT";
    private static final int COUNTRY_CODE = 502;
    private static final int LONGEST = 40;

    /** The library reads letters as the keys they stand on. */
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    public Phone {
        if (!e164.matches("\\+[1-9][0-9]{4,14}")) {
            throw new IllegalArgumentException("Not an E.164 number");
        }
    }

    /** Without a country code it is a number of Guatemala, where none begins with 0 or 1. */
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

    /** As people write it here: a number of Guatemala without its country code. */
    public String display() {
        try {
            PhoneNumber number = NUMBERS.parse(e164, HERE);
            return NUMBERS.format(
                    number,
                    number.getCountryCode() == COUNTRY_CODE
                            ? PhoneNumberFormat.NATIONAL
                            : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            throw new IllegalStateException("Only numbers are kept", e);
        }
    }

    @Override
    public String toString() {
        return "Phone";
    }
}
