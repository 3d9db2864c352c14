package gt.gob.oj.keycloak.account;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.keycloak.models.utils.FormMessage;

/** The six digits for each of the two mailboxes; only the mails hold them. */
record MailedCodes(String old, String fresh) {

    static final MailedCodes NONE = new MailedCodes("", "");

    private static final SecureRandom RANDOM = new SecureRandom();

    static MailedCodes random() {
        return new MailedCodes(sixDigits(), sixDigits());
    }

    boolean areWhole() {
        return mistakes().isEmpty();
    }

    /** What to tell a person who typed these. */
    List<FormMessage> mistakes() {
        List<FormMessage> mistakes = new ArrayList<>();
        if (!isSixDigits(old)) {
            mistakes.add(new FormMessage(ChangeEmailPages.OLD_CODE, "changeEmail.codes.old.missing"));
        }
        if (!isSixDigits(fresh)) {
            mistakes.add(new FormMessage(ChangeEmailPages.NEW_CODE, "changeEmail.codes.new.missing"));
        }
        return mistakes;
    }

    private static boolean isSixDigits(String code) {
        return code.matches("[0-9]{6}");
    }

    private static String sixDigits() {
        return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
    }

    @Override
    public String toString() {
        return "MailedCodes[masked]";
    }
}
