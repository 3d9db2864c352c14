package gt.gob.oj.keycloak.mail;

import gt.gob.oj.queue.LeasedRows;
import gt.gob.oj.queue.LeasedTable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables {@code oj_mail} and {@code oj_mail_task}: mails to send, and decisions to make. */
final class MailQueue {

    private static final LeasedTable MAILS = table("oj_mail");
    private static final LeasedTable TASKS = table("oj_mail_task");

    private final EntityManager entities;
    private final LeasedRows mails;
    private final LeasedRows tasks;

    MailQueue(EntityManager entities) {
        this.entities = entities;
        this.mails = MAILS.in(entities);
        this.tasks = TASKS.in(entities);
    }

    private static LeasedTable table(String name) {
        return new LeasedTable(name, Duration.ofMinutes(2), Duration.ofSeconds(10), Duration.ofMinutes(15));
    }

    void add(String realmId, String address, String subject, @Nullable String text, @Nullable String html) {
        sql("""
                insert into oj_mail(id, realm_id, address, subject, text_body, html_body)
                values (:id, :realm, :address, :subject, cast(:text as text), cast(:html as text))""")
                .setParameter("id", UUID.randomUUID().toString())
                .setParameter("realm", realmId)
                .setParameter("address", address)
                .setParameter("subject", subject)
                .setParameter("text", text)
                .setParameter("html", html)
                .executeUpdate();
    }

    void add(String realmId, String kind, String reference) {
        sql("insert into oj_mail_task(id, realm_id, kind, reference) values (:id, :realm, :kind, :reference)")
                .setParameter("id", UUID.randomUUID().toString())
                .setParameter("realm", realmId)
                .setParameter("kind", kind)
                .setParameter("reference", reference)
                .executeUpdate();
    }

    Optional<OutgoingMail> leaseMail() {
        return mails.lease("realm_id", "address", "subject", "text_body", "html_body")
                .map(row -> new OutgoingMail(
                        row.lease(), row.text(0), row.text(1), row.text(2), row.optionalText(3), row.optionalText(4)));
    }

    Optional<DueTask> leaseTask() {
        return tasks.lease("realm_id", "kind", "reference")
                .map(row -> new DueTask(row.lease(), row.text(0), row.text(1), row.text(2)));
    }

    /**
     * Marks the mail as handed over, so that no node leases it again: only the mail server knows whether it arrives.
     * False if another node has leased it since.
     */
    boolean handOver(OutgoingMail mail) {
        return mails.handOver(mail.lease());
    }

    /** Postpones the mail after a temporary refusal or a missing answer of the mail server. */
    void retryLater(OutgoingMail mail) {
        mails.takeBack(mail.lease());
    }

    void retryLater(DueTask task) {
        tasks.retryLater(task.lease());
    }

    boolean remove(OutgoingMail mail) {
        return mails.remove(mail.lease());
    }

    /** False if another node has leased the task since; the caller must then leave it alone. */
    boolean remove(DueTask task) {
        return tasks.remove(task.lease());
    }

    void removeExpiredRefusals() {
        sql("delete from oj_mail_refusal where refused_at < now() - make_interval(years => 1)")
                .executeUpdate();
    }

    /**
     * Returns the number of mails given up: two days old, or handed over by a node that crashed before it got the
     * answer.
     */
    int removeExpired() {
        return sql("""
                        delete from oj_mail
                        where created_at < now() - make_interval(days => 2) or handed_over_at < now() - make_interval(hours => 1)""").executeUpdate()
                + sql("delete from oj_mail_task where created_at < now() - make_interval(days => 2)")
                        .executeUpdate();
    }

    void removeRealm(String realmId) {
        List.of("oj_mail", "oj_mail_task", "oj_mail_refusal")
                .forEach(table -> sql("delete from " + table + " where realm_id = :realm")
                        .setParameter("realm", realmId)
                        .executeUpdate());
    }

    private Query sql(String text) {
        return entities.createNativeQuery(text);
    }
}
