package gt.gob.oj.keycloak.mail;

/** A row of {@code oj_mail_task} whose turn it is. */
record DueTask(String id, String realmId, String kind, String reference) {

    @Override
    public String toString() {
        return "DueTask[id=" + id + ", kind=" + kind + "]";
    }
}
