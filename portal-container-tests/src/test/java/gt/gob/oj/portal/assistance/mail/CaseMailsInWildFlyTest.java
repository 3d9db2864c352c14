package gt.gob.oj.portal.assistance.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import gt.gob.oj.portal.assistance.Forms;
import gt.gob.oj.portal.assistance.ReceivedForms;
import gt.gob.oj.portal.assistance.Sql;
import gt.gob.oj.portal.assistance.Together;
import gt.gob.oj.portal.assistance.cases.Agent;
import gt.gob.oj.portal.assistance.cases.AssistanceCases;
import gt.gob.oj.portal.assistance.cases.CaseMessage;
import gt.gob.oj.portal.assistance.cases.CaseStep;
import gt.gob.oj.portal.container.PortalArchive;
import gt.gob.oj.portal.page.failure.WatchedPart.State;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CaseMailsInWildFlyTest {
    @Inject
    private ReceivedForms forms;

    @Inject
    private AssistanceCases cases;

    @Inject
    private CaseMails mails;

    @Inject
    private LateAgentMails late;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    private GreenMail server;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.forTests().addClasses(Forms.class, Sql.class, Together.class);
    }

    @BeforeEach
    void noCasesAndNoMailServer() throws SQLException {
        server = new GreenMail(
                new ServerSetup(Integer.getInteger("container.smtp"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        sql().update("TRUNCATE assistance_case CASCADE");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void two_concurrent_nodes_send_each_mail_once() throws Exception {
        server.start();
        List<String> numbers = receive(20);

        List<Integer> sent = Together.run(executor, 2, this::sendAll);

        assertThat(sent).doesNotContain(0);
        assertThat(subjects())
                .hasSize(20)
                .allSatisfy(subject -> assertThat(numbers).anyMatch(subject::contains));
        assertThat(subjects()).doesNotHaveDuplicates();
        assertThat(waiting()).isEmpty();
        assertThat(server.getReceivedMessages()[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_mail_in_progress_on_another_node_delays_no_other_mail() throws Exception {
        server.start();
        receive(2);
        try (Connection otherNode = database.getConnection();
                Statement statement = otherNode.createStatement()) {
            otherNode.setAutoCommit(false);
            statement.executeQuery("SELECT id FROM assistance_mail ORDER BY due_at LIMIT 1 FOR UPDATE");

            assertThat(executor.submit(this::sendAll).get(20, TimeUnit.SECONDS)).isEqualTo(1);

            assertThat(subjects()).hasSize(1);
            otherNode.rollback();
            otherNode.setAutoCommit(true);
        }
        assertThat(sendAll()).isEqualTo(1);
        assertThat(subjects()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_mail_waits_while_the_mail_server_is_down_and_is_sent_afterwards() throws Exception {
        List<String> numbers = receive(1);

        assertThat(sendAll()).isEqualTo(1);

        assertThat(waiting()).containsExactly("1");
        assertThat(sql().strings("SELECT due_at > now() FROM assistance_mail")).containsExactly("t");
        assertThat(mails.sendNext())
                .as("nothing is due before the pause is over")
                .isFalse();

        server.start();
        sql().update("UPDATE assistance_mail SET due_at = now()");
        assertThat(mails.sendNext()).isTrue();

        assertThat(subjects()).singleElement().asString().contains(numbers.getFirst());
        assertThat(waiting()).isEmpty();
    }

    @Test
    void the_status_says_that_agents_learn_late_of_requests() throws Exception {
        receive(1);
        sendAll();
        assertThat(late.state()).isEqualTo(State.WORKING);

        sql().update("UPDATE assistance_mail SET created_at = now() - interval '6 minutes'");
        assertThat(late.state()).isEqualTo(State.DEGRADED);
        sql().update("UPDATE assistance_mail SET kind = 'receipt'");
        assertThat(late.state()).isEqualTo(State.WORKING);
        sql().update("UPDATE assistance_mail SET due_at = now() - interval '6 minutes'");
        assertThat(late.state()).isEqualTo(State.DEGRADED);
    }

    @Test
    void a_mail_is_retried_for_two_days() throws Exception {
        receive(2);
        sql().update("UPDATE assistance_mail SET created_at = now() - interval '49 hours'"
                + " WHERE id = (SELECT min(id) FROM assistance_mail)");

        mails.removeExpired();

        assertThat(waiting()).containsExactly("0");
    }

    @Test
    void a_mail_handed_over_by_a_node_that_died_is_not_sent_again() throws Exception {
        server.start();
        receive(1);
        sql().update("UPDATE assistance_mail SET handed_over_at = now(), due_at = 'infinity'");

        assertThat(sendAll()).isZero();

        assertThat(subjects()).isEmpty();
    }

    @Test
    void an_answer_that_the_mail_server_refuses_is_due_again() throws Exception {
        receive(1);
        sql().update("DELETE FROM assistance_mail");
        long id = Long.parseLong(sql().strings("SELECT id FROM assistance_case").getFirst());
        cases.act(
                id,
                new AssistanceCases.Act(
                        CaseStep.ANSWER, "A las ocho", new Agent("a", "Ana"), OptionalInt.empty(), "answer"));
        sql().update("UPDATE assistance_mail SET created_at = now() - interval '49 hours'");

        mails.removeExpired();

        assertThat(sql().strings("SELECT state FROM assistance_case")).containsExactly("reopened");
        assertThat(cases.messages(id)).extracting(CaseMessage::getStep).containsExactly("answer", "bounce");
    }

    @Test
    void an_address_with_more_than_ten_requests_a_day_gets_no_receipts() throws Exception {
        server.start();
        for (int i = 0; i < 12; i++) {
            forms.receive(Forms.of("token-" + i, "Consulta"), Forms.ORIGIN);
        }
        sql().update("DELETE FROM assistance_mail WHERE kind = 'to-agents'");

        sendAll();

        assertThat(subjects()).isEmpty();
        assertThat(waiting()).isEmpty();
    }

    private List<String> receive(int howMany) throws SQLException {
        IntStream.range(0, howMany)
                .forEach(number -> forms.receive(Forms.of("token-" + number, "Consulta"), Forms.ORIGIN));
        sql().update("DELETE FROM assistance_mail WHERE kind = 'receipt'");
        return sql().strings("SELECT 'AS-' || lpad(id::text, 6, '0') FROM assistance_case");
    }

    private int sendAll() {
        int turns = 0;
        while (mails.sendNext()) {
            turns++;
        }
        return turns;
    }

    /** Returns the number of attempts of each waiting mail. */
    private List<String> waiting() throws SQLException {
        return sql().strings("SELECT attempts FROM assistance_mail");
    }

    private List<String> subjects() {
        return Stream.of(server.getReceivedMessages())
                .map(CaseMailsInWildFlyTest::subject)
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Sql sql() {
        return new Sql(database);
    }
}
