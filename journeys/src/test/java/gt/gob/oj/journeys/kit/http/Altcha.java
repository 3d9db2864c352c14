package gt.gob.oj.journeys.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Solves the captcha "No soy un robot" by computing its proof of work. */
public final class Altcha {

    private Altcha() {}

    /** Returns the value of the form field {@code altcha}. */
    public static String solve(PlainBrowser browser, String realm) {
        try {
            Map<String, Object> challenge = JSONObjectUtils.parse(
                    browser.get(realm + "/altcha/challenge").body());
            String text = (String) challenge.get("challenge");
            String salt = (String) challenge.get("salt");
            long most = ((Number) challenge.get("maxnumber")).longValue();
            long number = org.altcha.altcha.Altcha.solveChallenge(
                            text, salt, org.altcha.altcha.Altcha.Algorithm.SHA256, most, 0)
                    .number;
            Map<String, Object> answer = new LinkedHashMap<>(challenge);
            answer.remove("maxnumber");
            answer.put("number", number);
            return Base64.getEncoder()
                    .encodeToString(JSONObjectUtils.toJSONString(answer).getBytes(UTF_8));
        } catch (ParseException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception unsolved) { // The library declares it without need.
            throw new IllegalStateException(unsolved);
        }
    }
}
