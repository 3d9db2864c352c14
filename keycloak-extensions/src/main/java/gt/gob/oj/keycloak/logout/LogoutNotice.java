package gt.gob.oj.keycloak.logout;

/**
 * A leased row of {@code oj_logout_notice}.
 *
 * @param clientId the client's internal id
 * @param claims of the logout token, which is signed anew for each attempt
 */
record LogoutNotice(String id, String realmId, String clientId, String address, String claims, int attempt) {

    @Override
    public String toString() {
        return "LogoutNotice[id=" + id + ", clientId=" + clientId + "]";
    }
}
