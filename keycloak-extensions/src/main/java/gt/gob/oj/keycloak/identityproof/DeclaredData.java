package gt.gob.oj.keycloak.identityproof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.List;

/** Names, CUI and birth date of a citizen as one digest: it shows that they changed, and keeps nothing of them. */
public final class DeclaredData {

    private DeclaredData() {}

    public static String digest(CitizenRecords citizens, CitizenRef citizen) {
        CitizenName name = citizens.names(citizen.realmId(), List.of(citizen.userId()))
                .getOrDefault(citizen.userId(), new CitizenName(null, null, null));
        MessageDigest digest = Sha256.digest();
        String record =
                citizens.find(citizen).map(c -> c.cui() + "\n" + c.birthDate()).orElse("");
        digest.update((name.givenName() + "\n" + name.familyName() + "\n" + record).getBytes(UTF_8));
        return Sha256.hex(digest);
    }
}
