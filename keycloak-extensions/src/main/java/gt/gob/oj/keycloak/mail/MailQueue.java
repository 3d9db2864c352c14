package gt.gob.oj.keycloak.mail;

import gt.gob.oj.keycloak.queue.LeasedTable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables {@code oj_mail} and {@code oj_mail_task}: what waits to be sent, and what waits to be decided. */
final class MailQueue {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final EntityManager entities;
    private final LeasedTable mails;
    private final LeasedTable tasks;

    MailQueue(EntityManager entities) {
        this.entities = entities;
        this.mails = new LeasedTable(entities, "oj_mail", LEASE, PAUSE, LONGEST_PAUSE);
        this.tasks = new LeasedTable(entities, "oj_mail_task", LEASE, PAUSE, LONGEST_PAUSE);
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
        return mails.lease("id, realm_id, address, subject, text_body, html_body, cast(attempts as text)")
                .map(row -> new OutgoingMail(row[0], row[1], row[2], row[3], row[4], row[5], Integer.parseInt(row[6])));
    }

    Optional<DueTask> leaseTask() {
        return tasks.lease("id, realm_id, kind, reference, cast(attempts as text)")
                .map(row -> new DueTask(row[0], row[1], row[2], row[3], Integer.parseInt(row[4])));
    }

    /**
     * From now on no node leases the mail again: whether it arrives is up to the mail server. False when another node has
     * leased it since.
     */
    boolean handOver(OutgoingMail mail) {
        return sql("update oj_mail set handed_over_at = now(), due_at = 'infinity'"
                                + " where id = :id and attempts = :attempt")
                        .setParameter("id", mail.id())
                        .setParameter("attempt", mail.attempt())
                        .executeUpdate()
                == 1;
    }

    /** After the mail server refused the mail for now, or did not answer. */
    void retryLater(OutgoingMail mail) {
        if (mails.retryLater(mail.id(), mail.attempt())) {
            sql("update oj_mail set handed_over_at = null where id = :id")
                    .setParameter("id", mail.id())
                    .executeUpdate();
        }
    }

    void retryLater(DueTask task) {
        tasks.retryLater(task.id(), task.attempt());
    }

    boolean remove(OutgoingMail mail) {
        return mails.remove(mail.id(), mail.attempt());
    }

    /** False when another node has leased the task since: this one must leave it alone. */
    boolean remove(DueTask task) {
        return tasks.remove(task.id(), task.attempt());
    }

    void removeExpiredRefusals() {
        sql("delete from oj_mail_refusal where refused_at < now() - make_interval(years => 1)")
                .executeUpdate();
    }

    /** How many were given up: two days old, or handed over by a node that died before it learned the answer. */
    int removeExpired() {
        return sql("""
                        delete from oj_mail
                        where created_at < now() - make_interval(days => 2) or handed_over_at < now() - make_interval(hours => 1)""").executeUpdate()
                + sql("delete from oj_mail_task where created_at < now() - make_interval(days => 2)")
                        .executeUpdate();
    }

    void removeRealm(String realmId) {
        mails.removeRealm(realmId);
        tasks.removeRealm(realmId);
        sql("delete from oj_mail_refusal where realm_id = :realm")
                .setParameter("realm", realmId)
                .executeUpdate();
    }

    private Query sql(String text) {
        return entities.createNativeQuery(text);
    }
}
