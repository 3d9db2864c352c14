package gt.gob.oj.localstack.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A message as a page shows it, with times of Guatemala. Public for the templates. */
public record MailLine(String id, String to, String subject, String received) {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("America/Guatemala"));

    static MailLine of(Mail mail) {
        return new MailLine(mail.id(), mail.to(), mail.subject(), CLOCK.format(mail.receivedAt()));
    }
}
