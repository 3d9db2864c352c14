package gt.gob.oj.portal.assistance.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Finds the words of a mail: its plain text, or else its HTML as text. Pictures and attachments are ignored. */
final class MailText {
    /** Stands for a new line while the parser collapses white space; from the private use area of Unicode. */
    private static final String LINE = "\uE000";

    private static final int LONGEST = 64 * 1024;
    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 50;

    private MailText() {}

    /** Empty if the mail has no words or is malformed. */
    static Optional<String> of(Part part) {
        return text(part, "text/plain").or(() -> text(part, "text/html").map(MailText::plain));
    }

    private static Optional<String> text(Part part, String type) {
        try {
            return find(part, type, 0);
        } catch (MessagingException | IOException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> find(Part part, String type, int depth) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return Optional.empty();
        }
        if (part.isMimeType(type)) {
            return Optional.of(content(part));
        }
        if (depth < DEEPEST && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
                Optional<String> found = find(parts.getBodyPart(i), type, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String content(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            return new String(bytes.readNBytes(LONGEST), charset(part));
        }
    }

    /** UTF-8 if the mail names none or one that does not exist. */
    private static Charset charset(Part part) {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
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
