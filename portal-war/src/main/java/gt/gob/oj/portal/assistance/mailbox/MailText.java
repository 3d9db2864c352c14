package gt.gob.oj.portal.assistance.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Finds the words of a mail: its plain text, or else its HTML as text. Pictures and attachments are ignored. */
final class MailText {
    /** Stands for a new line while the parser collapses white space; from the private use area of Unicode. */
    private static final String LINE = "\uE000";

    private MailText() {}

    /** Empty if the mail has no words or is malformed. */
    static Optional<String> of(Part part) {
        return text(part, "text/plain").or(() -> text(part, "text/html").map(MailText::plain));
    }

    private static Optional<String> text(Part part, String type) {
        try {
            return find(part, type);
        } catch (MessagingException | IOException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> find(Part part, String type) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return Optional.empty();
        }
        if (part.isMimeType(type)) {
            return Optional.of(part.getContent())
                    .filter(String.class::isInstance)
                    .map(String.class::cast);
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<String> found = find(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Lines and paragraphs stay apart. */
    private static String plain(String html) {
        Document document = Jsoup.parse(html);
        document.select("br").forEach(line -> line.before(new TextNode(LINE)));
        document.select("p, div, tr, li, blockquote, h1, h2, h3")
                .forEach(block -> block.before(new TextNode(LINE + LINE)));
        return document.body()
                .text()
                .replaceAll(" ?" + LINE + " ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
