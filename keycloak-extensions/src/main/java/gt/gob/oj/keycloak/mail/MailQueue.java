package gt.gob.oj.keycloak.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tables {@code oj_mail} and {@code oj_mail_task}, safe on several nodes. Times are the database's own. Who takes a
 * row has it for two minutes; a node that dies meanwhile leaves it to the others.
 */
final class MailQueue {

    private final EntityManager entities;

    MailQueue(EntityManager entities) {
        this.entities = entities;
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

    Optional<OutgoingMail> takeMail() {
        return take("oj_mail", "id, realm_id, address, subject, text_body, html_body, cast(attempts as text)")
                .map(row -> new OutgoingMail(row[0], row[1], row[2], row[3], row[4], row[5], Integer.parseInt(row[6])));
    }

    Optional<DueTask> takeTask() {
        return take("oj_mail_task", "id, realm_id, kind, reference")
                .map(row -> new DueTask(row[0], row[1], row[2], row[3]));
    }

    private Optional<String[]> take(String table, String columns) {
        List<?> rows = sql("""
                        with taken as (
                            update %1$s set due_at = now() + make_interval(mins => 2), attempts = attempts + 1
                            where id = (
                                select id from %1$s where due_at <= now()
                                order by due_at for update skip locked limit 1)
                            returning *)
                        select %2$s from taken""".formatted(table, columns)).getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] cells = (Object[]) row;
            String[] texts = new String[cells.length];
            System.arraycopy(cells, 0, texts, 0, cells.length);
            return texts;
        });
    }

    /**
     * From here on nobody takes the mail again: whether it arrives is up to the mail server. False when another node has
     * taken it meanwhile.
     */
    boolean handOver(OutgoingMail mail) {
        return sql("update oj_mail set handed_over_at = now(), due_at = 'infinity'"
                                + " where id = :id and attempts = :attempt")
                        .setParameter("id", mail.id())
                        .setParameter("attempt", mail.attempt())
                        .executeUpdate()
                == 1;
    }

    /** The mail server said no, or could not be asked. */
    void putOff(OutgoingMail mail) {
        int ours = sql("update oj_mail set handed_over_at = null where id = :id and attempts = :attempt")
                .setParameter("id", mail.id())
                .setParameter("attempt", mail.attempt())
                .executeUpdate();
        if (ours == 1) {
            putOff("oj_mail", mail.id());
        }
    }

    void putOff(DueTask task) {
        putOff("oj_mail_task", task.id());
    }

    /** For longer each time, at most a quarter of an hour. */
    private void putOff(String table, String id) {
        sql("""
                update %s
                set due_at = now() + make_interval(secs => least(900, 5 * power(2, least(attempts, 10))))
                where id = :id""".formatted(table)).setParameter("id", id).executeUpdate();
    }

    void remove(OutgoingMail mail) {
        sql("delete from oj_mail where id = :id").setParameter("id", mail.id()).executeUpdate();
    }

    void remove(DueTask task) {
        sql("delete from oj_mail_task where id = :id")
                .setParameter("id", task.id())
                .executeUpdate();
    }

    void forgetOldRefusals() {
        sql("delete from oj_mail_refusal where refused_at < now() - make_interval(years => 1)")
                .executeUpdate();
    }

    /** How many were given up: two days old, or handed over by a node that died before it learned the answer. */
    int removeOld() {
        return sql("""
                        delete from oj_mail
                        where created_at < now() - make_interval(days => 2) or handed_over_at < now() - make_interval(hours => 1)""").executeUpdate()
                + sql("delete from oj_mail_task where created_at < now() - make_interval(days => 2)")
                        .executeUpdate();
    }

    void removeOf(String realmId) {
        sql("delete from oj_mail where realm_id = :realm")
                .setParameter("realm", realmId)
                .executeUpdate();
        sql("delete from oj_mail_refusal where realm_id = :realm")
                .setParameter("realm", realmId)
                .executeUpdate();
        sql("delete from oj_mail_task where realm_id = :realm")
                .setParameter("realm", realmId)
                .executeUpdate();
    }

    private Query sql(String text) {
        return entities.createNativeQuery(text);
    }
}
