package gt.gob.oj.localstack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** A message as one recipient received it. Missing parts are empty strings. */
record Mail(String id, String to, Instant receivedAt, String subject, String text, String html, List<String> links) {

    Mail {
        links = List.copyOf(links);
    }

    static Mail of(String id, String to, Instant receivedAt, MimeMessage message) {
        try {
            String subject = message.getSubject() == null ? "" : message.getSubject();
            String text = BodyParts.first(message, "text/plain");
            String html = BodyParts.first(message, "text/html");
            return new Mail(id, to, receivedAt, subject, text, html, Links.in(html, text));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
