package gt.gob.oj.keycloak.administration.people;

import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import gt.gob.oj.keycloak.citizen.Cui;
import gt.gob.oj.keycloak.citizen.CuiReading;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofPorts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Finds people by what is known of them: CUI, receipt code, or parts of the e-mail address or of their names. */
public record PersonSearch(KeycloakSession session, RealmModel realm) {

    public static final int SHORTEST = 3;
    private static final int MOST = 20;

    public List<PersonLine> of(String words) {
        return found(words).map(person -> PersonLine.of(realm, person)).toList();
    }

    private Stream<UserModel> found(String words) {
        String code = words.toUpperCase(Locale.ROOT);
        if (ReceiptCode.isWellFormed(code)) {
            return person(IdentityProofPorts.requests(session).applicant(realm.getId(), new ReceiptCode(code)));
        }
        return switch (CuiReading.of(words)) {
            case CuiReading.Valid(Cui cui) -> owner(cui);
            case CuiReading.Doubtful(Cui cui) -> owner(cui);
            case CuiReading.Wrong wrong -> matching(words);
        };
    }

    private Stream<UserModel> owner(Cui cui) {
        return person(CitizenDirectory.of(session).ownerOf(realm, cui));
    }

    private Stream<UserModel> person(Optional<String> id) {
        return id.map(one -> session.users().getUserById(realm, one)).stream();
    }

    private Stream<UserModel> matching(String words) {
        String pattern = pattern(words);
        return pattern.isEmpty()
                ? Stream.of()
                : session.users()
                        .searchForUserStream(
                                realm,
                                Map.of(UserModel.SEARCH, pattern, UserModel.INCLUDE_SERVICE_ACCOUNT, "false"),
                                0,
                                MOST);
    }

    /** Each word may be anywhere in the address or the names. The search's own signs count as blanks. */
    private static String pattern(String words) {
        return Stream.of(words.split("[\\s*\"\\\\%]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "*" + word + "*")
                .collect(Collectors.joining(" "));
    }
}
