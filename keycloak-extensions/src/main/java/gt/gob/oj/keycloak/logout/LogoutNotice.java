package gt.gob.oj.keycloak.logout;

import gt.gob.oj.queue.Lease;

/**
 * A leased row of {@code oj_logout_notice}.
 *
 * @param clientId the client's internal id
 * @param claims of the logout token, which is signed again for each attempt
 */
record LogoutNotice(Lease lease, String realmId, String clientId, String address, String claims) {

    String id() {
        return (String) lease.key();
    }

    @Override
    public String toString() {
        return "LogoutNotice[id=" + id() + ", clientId=" + clientId + "]";
    }
}
