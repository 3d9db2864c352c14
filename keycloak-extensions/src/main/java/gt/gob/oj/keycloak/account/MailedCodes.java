package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.SixDigits;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.models.utils.FormMessage;

/** The six digits for each of the two mailboxes. Only the mails contain them. */
record MailedCodes(String old, String fresh) {

    static final String OLD_CODE = "old-code";
    static final String NEW_CODE = "new-code";

    static final MailedCodes NONE = new MailedCodes("", "");

    static MailedCodes random() {
        return new MailedCodes(SixDigits.random(), SixDigits.random());
    }

    boolean areWhole() {
        return mistakes().isEmpty();
    }

    /** The messages about wrong or missing codes. */
    List<FormMessage> mistakes() {
        List<FormMessage> mistakes = new ArrayList<>();
        if (!SixDigits.are(old)) {
            mistakes.add(new FormMessage(OLD_CODE, "changeEmail.codes.old.missing"));
        }
        if (!SixDigits.are(fresh)) {
            mistakes.add(new FormMessage(NEW_CODE, "changeEmail.codes.new.missing"));
        }
        return mistakes;
    }

    @Override
    public String toString() {
        return "MailedCodes[masked]";
    }
}
