package gt.gob.oj.localstack.mail;

import gt.gob.oj.localstack.web.Settings;
import gt.gob.oj.localstack.web.Site;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Program: SMTP on {@code MAIL_SMTP_PORT}, IMAP on {@code MAIL_IMAP_PORT} (any user, any password), pages and JSON on
 * {@code MAIL_HTTP_PORT}, messages in {@code MAIL_DIRECTORY}.
 */
public final class MailServer {

    private MailServer() {}

    public static void main(String[] args) throws IOException {
        Settings settings = Settings.ofThisProcess();
        MailStore store = new MailStore(Path.of(settings.text("MAIL_DIRECTORY")));
        PostOffice office = new PostOffice(settings.port("MAIL_SMTP_PORT"), settings.port("MAIL_IMAP_PORT"), store);
        Site site = new Site(settings.port("MAIL_HTTP_PORT"), new MailPages(store));

        office.open();
        site.open();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            site.close();
            office.close();
        }));
        System.out.println("mail ready, pages on http://localhost:" + site.port() + "/");
    }
}
