package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.page.Language;
import java.util.Optional;

/** What a feature says to the signed-in person on the home page. Beans of this type are asked when it is opened. */
public interface PersonalLine {

    /** Empty if the feature has nothing to say, or if a server does not answer soon. */
    Optional<Line> read(Language language);

    /**
     * One line with the next step.
     *
     * @param action the label of the link
     * @param href a path of the portal
     */
    record Line(String text, String action, String href) {}
}
