package gt.gob.oj.keycloak.citizen;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number in E.164 format. Without a country code it is Guatemalan; other countries are accepted, because
 * people live abroad. For them only the length is checked: new number ranges appear faster than library updates.
 */
public record Telephone(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "GT";
    private static final int HOME_CODE = 502;
    private static final Pattern HOME_NUMBER = Pattern.compile("[2-9][0-9]{7}");

    /** The library converts letters to the digits of their keys. */
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final int LONGEST = 40;

    public Telephone {
        if (!e164.matches("\\+[1-9][0-9]{4,14}")) {
            throw new IllegalArgumentException("not a telephone number");
        }
    }

    /** Empty if it is not a telephone number. */
    public static Optional<Telephone> read(String written) {
        if (written.length() > LONGEST || LETTER.matcher(written).find()) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = NUMBERS.parse(written, HOME);
            return isTelephoneNumber(number)
                    ? Optional.of(new Telephone(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    private static boolean isTelephoneNumber(PhoneNumber number) {
        if (number.hasExtension()) {
            return false;
        }
        return number.getCountryCode() == HOME_CODE
                ? HOME_NUMBER
                        .matcher(NUMBERS.getNationalSignificantNumber(number))
                        .matches()
                : NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
    }

    /** The usual notation: Guatemalan numbers have no country code. */
    public String display() {
        try {
            PhoneNumber number = NUMBERS.parse(e164, HOME);
            boolean home = number.getCountryCode() == HOME_CODE;
            return NUMBERS.format(number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return e164;
        }
    }

    @Override
    public String toString() {
        return "Telephone[masked]";
    }
}
