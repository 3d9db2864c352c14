package gt.gob.oj.portal.assistance.mailbox;

import gt.gob.oj.portal.assistance.mailbox.IncomingMail.Kind;
import gt.gob.oj.portal.page.form.typed.Spelling;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads mails, also malformed ones. */
final class MailReader {
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,500}>");
    private static final int MOST_REFERENCES = 100;
    private static final int LONGEST_REPORT = 64 * 1024;

    /** Precedence of lists and programs; not standardised, and used widely (RFC 3834, section 2). */
    private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");

    private static final Set<String> PROGRAMS =
            Set.of("mailer-daemon", "postmaster", "noreply", "no-reply", "no_reply", "do-not-reply", "donotreply");

    private MailReader() {}

    static IncomingMail read(MimeMessage mail) throws MessagingException {
        InternetAddress sender = sender(mail).orElseGet(InternetAddress::new);
        String from = Objects.requireNonNullElse(sender.getAddress(), "").toLowerCase(Locale.ROOT);
        List<String> references = new ArrayList<>();
        Kind kind = kind(mail, from);
        if (kind == Kind.BOUNCE) {
            kind = readReport(mail, references);
        }
        references.addAll(ids(mail, "In-Reply-To"));
        references.addAll(ids(mail, "References"));
        return new IncomingMail(
                kind,
                ids(mail, "Message-ID").stream().findFirst().orElseGet(() -> substitute(mail, from)),
                from,
                Spelling.line(Objects.requireNonNullElse(sender.getPersonal(), "")),
                Spelling.line(Objects.requireNonNullElse(mail.getSubject(), "")),
                List.copyOf(references),
                Spelling.text(MailText.of(mail).orElse("")));
    }

    private static Optional<InternetAddress> sender(MimeMessage mail) {
        try {
            Address @Nullable [] from = mail.getFrom();
            return from == null
                    ? Optional.empty()
                    : Stream.of(from)
                            .filter(InternetAddress.class::isInstance)
                            .map(InternetAddress.class::cast)
                            .findFirst();
        } catch (MessagingException malformed) {
            return Optional.empty();
        }
    }

    private static Kind kind(MimeMessage mail, String from) throws MessagingException {
        if (mail.isMimeType("multipart/report")) {
            return Kind.BOUNCE;
        }
        String submitted = header(mail, "Auto-Submitted");
        boolean automatic = (!submitted.isEmpty() && !submitted.equals("no"))
                || BULK.contains(header(mail, "Precedence"))
                || header(mail, "Return-Path").equals("<>")
                || Stream.of("List-Id", "X-Autoreply", "X-Autorespond")
                        .anyMatch(name -> !header(mail, name).isEmpty())
                || from.isEmpty()
                || PROGRAMS.contains(from.replaceFirst("@.*", ""));
        return automatic ? Kind.AUTOMATIC : Kind.PERSON;
    }

    /** Reads RFC 3464: the action, and the Message-ID of the mail that is reported on. */
    private static Kind readReport(MimeMessage mail, List<String> references) {
        Kind kind = Kind.DELIVERY_NOTICE;
        try {
            if (mail.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart part = parts.getBodyPart(i);
                    if (part.isMimeType("message/delivery-status")
                            && beginning(part).matches("(?is).*^action:\\s*failed.*|.*\\naction:\\s*failed.*")) {
                        kind = Kind.BOUNCE;
                    } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                        references.addAll(reported(part));
                    }
                }
            }
        } catch (IOException | MessagingException malformed) {
            return Kind.DELIVERY_NOTICE;
        }
        return kind;
    }

    private static List<String> reported(BodyPart part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            InputStream beginning = new ByteArrayInputStream(bytes.readNBytes(LONGEST_REPORT));
            String @Nullable [] found = new InternetHeaders(beginning).getHeader("Message-ID");
            return found == null ? List.of() : ids(String.join(" ", found));
        }
    }

    private static String beginning(BodyPart part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            return new String(bytes.readNBytes(LONGEST_REPORT), StandardCharsets.ISO_8859_1);
        }
    }

    private static List<String> ids(MimeMessage mail, String name) {
        return ids(header(mail, name, false));
    }

    private static List<String> ids(String header) {
        return MESSAGE_ID
                .matcher(header)
                .results()
                .limit(MOST_REFERENCES)
                .map(found -> found.group())
                .toList();
    }

    /** A mail without an id is recognised by what it has. */
    private static String substitute(MimeMessage mail, String from) {
        return "<" + from + "/" + header(mail, "Date", false) + "/" + header(mail, "Subject", false) + ">";
    }

    private static String header(MimeMessage mail, String name) {
        return header(mail, name, true).replaceFirst(";.*", "").strip();
    }

    private static String header(MimeMessage mail, String name, boolean lowerCase) {
        try {
            String value = Objects.requireNonNullElse(mail.getHeader(name, " "), "");
            return lowerCase ? value.toLowerCase(Locale.ROOT) : value;
        } catch (MessagingException unreadable) {
            return "";
        }
    }
}
