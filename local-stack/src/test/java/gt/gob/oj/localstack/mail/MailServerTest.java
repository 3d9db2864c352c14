package gt.gob.oj.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gt.gob.oj.localstack.web.Request;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class MailServerTest {

    private static final String HTML =
            "<html><head></head><body><a href=\"http://localhost/a?b=1&amp;c=2\">Aquí</a></body></html>";

    @TempDir
    Path directory;

    private final int smtp = freePort();
    private final int imap = freePort();

    @Test
    void a_message_is_visible_as_soon_as_its_sender_gets_the_acceptance() throws Exception {
        MailStore store = new MailStore(directory);
        try (PostOffice office = new PostOffice(smtp, imap, store)) {
            office.open();
            send("ana@example.com", "Confirme su correo electrónico");

            Mail mail = store.newestFirst("Ana@Example.com").getFirst();
            assertThat(mail.subject()).isEqualTo("Confirme su correo electrónico");
            assertThat(mail.links()).containsExactly("http://localhost/a?b=1&c=2");
            assertThat(store.newestFirst("nadie@example.com")).isEmpty();
        }
    }

    @Test
    void messages_survive_a_restart() throws Exception {
        try (PostOffice office = new PostOffice(smtp, imap, new MailStore(directory))) {
            office.open();
            send("ana@example.com", "Primero");
            send("ana@example.com", "Segundo");
        }
        MailStore store = new MailStore(directory);
        try (PostOffice office = new PostOffice(smtp, imap, store)) {
            office.open();
            assertThat(store.newestFirst()).extracting(Mail::subject).containsExactly("Segundo", "Primero");
            assertThat(messagesByImap("ana@example.com")).isEqualTo(2);
        }
    }

    @Test
    void any_password_opens_any_mailbox() throws Exception {
        try (PostOffice office = new PostOffice(smtp, imap, new MailStore(directory))) {
            office.open();
            assertThat(messagesByImap("nadie@example.com")).isZero();
        }
    }

    @Test
    void a_message_that_cannot_be_stored_is_refused() throws Exception {
        MailStore store = new MailStore(directory.resolve("gone"));
        try (PostOffice office = new PostOffice(smtp, imap, store)) {
            office.open();
            Files.delete(directory.resolve("gone"));
            assertThatExceptionOfType(MessagingException.class).isThrownBy(() -> send("ana@example.com", "Perdido"));
        }
    }

    @Test
    void the_html_part_is_shown_in_a_sandbox_without_scripts_and_links_open_a_new_window() throws Exception {
        MailStore store = new MailStore(directory);
        try (PostOffice office = new PostOffice(smtp, imap, store)) {
            office.open();
            send("ana@example.com", "Hola");
        }
        String id = store.newestFirst().getFirst().id();
        var html = new MailPages(store)
                .apply(new Request("GET", "/messages/" + id + "/html", Map.of(), Map.of(), Map.of()));

        assertThat(html.headers().get("Content-Security-Policy"))
                .contains("sandbox ", "default-src 'none'")
                .doesNotContain("allow-scripts");
        assertThat(html.body()).contains("<head><base target=\"_blank\"></head>");
    }

    private void send(String recipient, String subject) throws MessagingException, IOException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(smtp));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("portal@example.com");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject(subject, "UTF-8");
        message.setDataHandler(new DataHandler(new ByteArrayDataSource(HTML, "text/html; charset=utf-8")));
        Transport.send(message);
    }

    private int messagesByImap(String user) throws MessagingException {
        Store mailbox = Session.getInstance(new Properties()).getStore("imap");
        try (mailbox) {
            mailbox.connect("127.0.0.1", imap, user, "cualquiera");
            return mailbox.getFolder("INBOX").getMessageCount();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
