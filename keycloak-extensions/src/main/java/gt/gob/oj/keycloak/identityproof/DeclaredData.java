package gt.gob.oj.keycloak.identityproof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.List;

/** One digest of a citizen's names, CUI and birth date. It reveals that they changed without storing them. */
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
