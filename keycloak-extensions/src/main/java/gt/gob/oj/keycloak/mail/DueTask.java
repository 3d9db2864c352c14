package gt.gob.oj.keycloak.mail;

import gt.gob.oj.queue.Lease;

/** A leased row of {@code oj_mail_task}. */
record DueTask(Lease lease, String realmId, String kind, String reference) {

    String id() {
        return (String) lease.key();
    }

    @Override
    public String toString() {
        return "DueTask[id=" + id() + ", kind=" + kind + "]";
    }
}
