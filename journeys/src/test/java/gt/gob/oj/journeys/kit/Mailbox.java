package gt.gob.oj.journeys.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.JSONArrayUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Reads what the mail server has received, and waits for mail that is on its way. */
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    Mailbox(String address) {
        this.address = address;
    }

    /** Returns the newest matching mail to this person; fails if none arrives in time. */
    public Mail await(String recipient, Predicate<Mail> fitting) {
        return Awaitility.await("a mail to " + recipient)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> to(recipient).stream().filter(fitting).toList(), mails -> !mails.isEmpty())
                .getFirst();
    }

    public Mail await(String recipient) {
        return await(recipient, any -> true);
    }

    /** Newest mail first. */
    public List<Mail> to(String recipient) {
        URI api = URI.create(address + "/api/messages?to=" + URLEncoder.encode(recipient, UTF_8));
        try {
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(api).build(), HttpResponse.BodyHandlers.ofString());
            return JSONArrayUtils.parse(answer.body()).stream()
                    .map(mail -> Mail.of((Map<?, ?>) mail))
                    .toList();
        } catch (IOException | ParseException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public record Mail(String subject, String text, String html, List<String> links) {

        private static final Pattern SIX_DIGITS = Pattern.compile("\\b\\d{6}\\b");

        private static Mail of(Map<?, ?> json) {
            return new Mail(
                    String.valueOf(json.get("subject")),
                    String.valueOf(json.get("text")),
                    String.valueOf(json.get("html")),
                    ((List<?>) json.get("links")).stream().map(String::valueOf).toList());
        }

        /** Returns the address of the link with this text, as in {@code <a href="…">Aquí</a>}. */
        public String linkCalled(String words) {
            return Links.called(words, html);
        }

        /** Returns the six digits of the confirmation code. */
        public String code() {
            Matcher code = SIX_DIGITS.matcher(text.replaceAll("https?://\\S+", ""));
            if (!code.find()) {
                throw new AssertionError("The mail has no code");
            }
            return code.group();
        }
    }
}
