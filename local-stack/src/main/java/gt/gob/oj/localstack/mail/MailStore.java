package gt.gob.oj.localstack.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Stores each received message as one {@code .eml} file per recipient. File names start with the time of arrival, so
 * that they sort by age; the header {@code Delivered-To} names the recipient.
 */
final class MailStore {

    private static final String RECIPIENT = "Delivered-To";
    private static final DateTimeFormatter ARRIVAL =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path directory;
    private final Random random = new Random();
    private final ConcurrentNavigableMap<String, Mail> mails = new ConcurrentSkipListMap<>();

    MailStore(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    /** Returns after the message is on disk. */
    void keep(MimeMessage message, String recipient) throws IOException, MessagingException {
        Instant now = Instant.now();
        String id = ARRIVAL.format(now) + "-" + String.format(Locale.ROOT, "%08x", random.nextInt());
        Path unfinished = directory.resolve(id + ".part");
        try (FileOutputStream out = new FileOutputStream(unfinished.toFile())) {
            out.write((RECIPIENT + ": " + recipient + "\r\n").getBytes(UTF_8));
            message.writeTo(out);
            out.getFD().sync();
        }
        Files.move(unfinished, directory.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        mails.put(id, Mail.of(id, recipient, arrival(id), message));
    }

    /** Passes the messages of earlier runs to the visitor, oldest first. */
    void load(BiConsumer<Mail, MimeMessage> visitor) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.toString().endsWith(".eml")).sorted().forEach(file -> {
                MimeMessage message = read(file);
                String id = file.getFileName().toString().replaceFirst("\\.eml$", "");
                Mail mail = Mail.of(id, recipient(message), arrival(id), message);
                mails.put(id, mail);
                visitor.accept(mail, message);
            });
        }
    }

    List<Mail> newestFirst() {
        return List.copyOf(mails.descendingMap().values());
    }

    List<Mail> newestFirst(String recipient) {
        return newestFirst().stream()
                .filter(mail -> mail.to().equalsIgnoreCase(recipient))
                .toList();
    }

    Optional<Mail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }

    private static Instant arrival(String id) {
        return ARRIVAL.parse(id.substring(0, id.indexOf('Z') + 1), Instant::from);
    }

    private static MimeMessage read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String recipient(MimeMessage message) {
        try {
            String recipient = message.getHeader(RECIPIENT, null);
            return recipient == null ? "" : recipient;
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
