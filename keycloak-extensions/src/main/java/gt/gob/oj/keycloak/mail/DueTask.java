package gt.gob.oj.keycloak.mail;

/** A leased row of {@code oj_mail_task}. */
record DueTask(String id, String realmId, String kind, String reference, int attempt) {

    @Override
    public String toString() {
        return "DueTask[id=" + id + ", kind=" + kind + "]";
    }
}
