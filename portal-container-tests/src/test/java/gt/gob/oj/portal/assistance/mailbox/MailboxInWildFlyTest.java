package gt.gob.oj.portal.assistance.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import gt.gob.oj.portal.assistance.Sql;
import gt.gob.oj.portal.container.PortalArchive;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MailboxInWildFlyTest {
    private static final String ADDRESS = "mesa@example.com";
    private static final Mailbox.Position NEVER_READ = new Mailbox.Position(0, 0, Instant.EPOCH);

    @Inject
    private MailedRequests requests;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    private GreenMail server;
    private GreenMailUser desk;

    private final Mailbox mailbox = new Mailbox(name -> Optional.ofNullable(Map.of(
                    "ASSISTANCE_IMAP_HOST", "127.0.0.1",
                    "ASSISTANCE_IMAP_PORT", System.getProperty("container.imap", "0"),
                    "ASSISTANCE_IMAP_TLS", "false",
                    "ASSISTANCE_IMAP_PASSWORD", "secret",
                    "ASSISTANCE_MAILBOX", ADDRESS)
            .get(name)));

    @Deployment
    static WebArchive portal() {
        return PortalArchive.forTests().addClasses(Sql.class);
    }

    @BeforeEach
    void aMailbox() {
        server = new GreenMail(
                new ServerSetup(Integer.getInteger("container.imap"), "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        desk = server.setUser(ADDRESS, ADDRESS, "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void mails_are_read_once_in_their_order_and_stay_unread() throws Exception {
        deliver("uno");
        deliver("dos");

        List<Mailbox.Numbered> first = mailbox.after(NEVER_READ);
        deliver("tres");
        List<Mailbox.Numbered> second = mailbox.after(first.getLast().position());

        assertThat(first).extracting(one -> one.mail().subject()).containsExactly("uno", "dos");
        assertThat(second).extracting(one -> one.mail().subject()).containsExactly("tres");
        assertThat(mailbox.after(second.getLast().position())).isEmpty();
        assertThat(server.getReceivedMessages()).noneMatch(MailboxInWildFlyTest::isSeen);
    }

    @Test
    void mails_from_before_the_first_start_are_left_alone() throws Exception {
        deliver("vieja");

        Instant later = Instant.now().plusSeconds(60);

        List<Mailbox.Numbered> first = mailbox.after(new Mailbox.Position(0, 0, later));
        deliver("vieja también");
        List<Mailbox.Numbered> second = mailbox.after(first.getFirst().position());

        assertThat(first).extracting(Mailbox.Numbered::mail).containsExactly(IncomingMail.SKIPPED);
        assertThat(second).extracting(Mailbox.Numbered::mail).containsExactly(IncomingMail.SKIPPED);
    }

    @Test
    void the_position_survives_and_never_goes_back() throws SQLException {
        new Sql(database).update("UPDATE assistance_mailbox SET validity = 0, last_number = 0");

        Mailbox.Position twentieth = new Mailbox.Position(7, 20, Instant.EPOCH);
        Mailbox.Position ofOtherNumbers = new Mailbox.Position(8, 1, Instant.EPOCH);

        assertThat(requests.advance(NEVER_READ, twentieth)).isTrue();
        assertThat(requests.advance(NEVER_READ, new Mailbox.Position(7, 19, Instant.EPOCH)))
                .as("another node was faster")
                .isFalse();
        assertThat(requests.position().last()).isEqualTo(20);
        assertThat(requests.advance(twentieth, ofOtherNumbers)).isTrue();
        assertThat(requests.position().validity()).isEqualTo(8);
        assertThat(requests.position().last()).isEqualTo(1);
    }

    @Test
    void a_server_that_is_away_is_told() {
        server.stop();

        assertThatThrownBy(() -> mailbox.after(NEVER_READ)).isInstanceOf(MessagingException.class);
    }

    private void deliver(String subject) throws MessagingException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom("ana@example.com");
        mail.setSubject(subject);
        mail.setText("Hola");
        mail.saveChanges();
        desk.deliver(mail);
    }

    private static boolean isSeen(MimeMessage mail) {
        try {
            return mail.isSet(Flags.Flag.SEEN);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
