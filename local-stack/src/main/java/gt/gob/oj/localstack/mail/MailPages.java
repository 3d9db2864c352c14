package gt.gob.oj.localstack.mail;

import com.nimbusds.jose.util.JSONArrayUtils;
import gt.gob.oj.localstack.web.Answer;
import gt.gob.oj.localstack.web.Pages;
import gt.gob.oj.localstack.web.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages for people ({@code /}, {@code /messages/{id}}) and JSON for tests ({@code /api/messages?to=}). */
final class MailPages implements Function<Request, Answer> {

    private static final String MESSAGES = "/messages/";
    private static final String HTML_PART = "/html";

    /** Allows the page its one frame. */
    private static final String WITH_FRAME =
            "default-src 'none'; style-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** A message is foreign markup: no scripts, no forms, an origin of its own; links open a new window. */
    private static final String SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    private final MailStore store;
    private final Pages pages = new Pages(MailPages.class);

    MailPages(MailStore store) {
        this.store = store;
    }

    @Override
    public Answer apply(Request request) {
        String path = request.path();
        if (path.equals("/")) {
            return list(request);
        }
        if (path.equals("/api/messages")) {
            return Answer.json(JSONArrayUtils.toJSONString(
                    chosen(request).stream().map(MailPages::asJson).toList()));
        }
        if (path.startsWith(MESSAGES) && path.endsWith(HTML_PART)) {
            return store.find(path.substring(MESSAGES.length(), path.length() - HTML_PART.length()))
                    .map(MailPages::htmlPart)
                    .orElseGet(() -> missing(request));
        }
        if (path.startsWith(MESSAGES)) {
            return store.find(path.substring(MESSAGES.length()))
                    .map(mail -> one(request, mail))
                    .orElseGet(() -> missing(request));
        }
        return missing(request);
    }

    private Answer list(Request request) {
        List<MailLine> lines = chosen(request).stream().map(MailLine::of).toList();
        String recipient = request.query().getOrDefault("to", "");
        return Answer.page(
                200, pages.render("list.ftl", request.language(), Map.of("mails", lines, "recipient", recipient)));
    }

    private Answer one(Request request, Mail mail) {
        return Answer.page(
                        200,
                        pages.render(
                                "message.ftl",
                                request.language(),
                                Map.of(
                                        "mail", MailLine.of(mail),
                                        "plain", mail.text(),
                                        "hasHtml", !mail.html().isEmpty())))
                .with("Content-Security-Policy", WITH_FRAME);
    }

    private static Answer htmlPart(Mail mail) {
        String head = "(?i)(<head[^>]*>)";
        String newWindow = "<base target=\"_blank\">";
        String html = mail.html().matches("(?s).*" + head + ".*")
                ? mail.html().replaceFirst(head, "$1" + newWindow)
                : newWindow + mail.html();
        return Answer.page(200, html).with("Content-Security-Policy", SANDBOX);
    }

    private Answer missing(Request request) {
        return Answer.page(404, pages.render("missing.ftl", request.language(), Map.of()));
    }

    private List<Mail> chosen(Request request) {
        @Nullable String recipient = request.query().get("to");
        return recipient == null || recipient.isBlank() ? store.newestFirst() : store.newestFirst(recipient.strip());
    }

    private static Map<String, Object> asJson(Mail mail) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", mail.id());
        json.put("to", mail.to());
        json.put("subject", mail.subject());
        json.put("receivedAt", mail.receivedAt().toString());
        json.put("text", mail.text());
        json.put("html", mail.html());
        json.put("links", mail.links());
        return json;
    }
}
