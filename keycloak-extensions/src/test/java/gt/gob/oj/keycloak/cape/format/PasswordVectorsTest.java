package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.cape.PasswordFormat;
import java.nio.charset.Charset;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords hashed by other implementations. The file's second column names the implementation. */
@Tag("slow")
class PasswordVectorsTest {

    private static final List<PasswordFormat> INSTALLED = ServiceLoader.load(PasswordFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvFileSource(resources = "vectors.csv", numLinesToSkip = 1)
    void password_hashed_by_another_implementation_matches(String name, String madeBy, String password, String stored) {
        Charset encoding = madeBy.contains("ISO-8859-1") ? ISO_8859_1 : UTF_8;
        List<PasswordFormat> knowing =
                INSTALLED.stream().filter(f -> f.recognises(stored)).toList();

        assertThat(knowing).hasSize(1);
        PasswordFormat format = knowing.getFirst();
        byte[] typed = password.getBytes(encoding);
        assertThat(format.matches(typed, stored)).isTrue();
        assertThat(typed).as("is not wiped").isEqualTo(password.getBytes(encoding));
        assertThat(format.matches((password + " ").getBytes(encoding), stored)).isFalse();
        assertThat(format.matches(new byte[0], stored)).isFalse();
    }

    /** LDAP and Spring add a scheme to hashes of other implementations. Schemes are case-insensitive. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvFileSource(resources = "vectors.csv", numLinesToSkip = 1)
    void leading_scheme_does_not_change_the_result(String name, String madeBy, String password, String stored) {
        Charset encoding = madeBy.contains("ISO-8859-1") ? ISO_8859_1 : UTF_8;
        for (String other : inOtherSchemes(stored)) {
            List<PasswordFormat> knowing =
                    INSTALLED.stream().filter(f -> f.recognises(other)).toList();
            assertThat(knowing).as(other).hasSize(1);
            assertThat(knowing.getFirst().matches(password.getBytes(encoding), other))
                    .isTrue();
            assertThat(knowing.getFirst().matches((password + " ").getBytes(encoding), other))
                    .isFalse();
        }
    }

    private static List<String> inOtherSchemes(String stored) {
        if (stored.startsWith("{S")) {
            return List.of(
                    stored.replace("{SSHA", "{ssha").replace("{SMD", "{smd").replace("{SHA", "{sha"));
        }
        return stored.matches("\\$2[aby].*")
                ? List.of("{bcrypt}" + stored, "{CRYPT}" + stored)
                : stored.matches("\\$(1|5|6)\\$.*") ? List.of("{CRYPT}" + stored, "{crypt}" + stored) : List.of();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Portal-2026!",
                "$2b$31$bcdefghijKLMNOPQRSTuvuHTbE6hOFEcq8xVe6RZy9t4UC/s9kR7.",
                "pbkdf2_sha256$9999999$salt$oh3lKkpGfTGIBBPuPlMMGUYc5WpKTFtLNxkAE82XApA=",
                "pbkdf2_sha256$99999999999$salt$oh3lKkpGfTGIBBPuPlMMGUYc5WpKTFtLNxkAE82XApA=",
                "pbkdf2_sha256$1000$salt$x",
                "$5$rounds=9999999$saltsaltsalt$2xekuwYMb41AvuRKUY8uFkMdRCX/O2auAmu3640GAN4",
                "$6$saltsaltsalt$short",
                "$scrypt$ln=24,r=8,p=1$c2FsdHNhbHQ$dvjukgm08WBXB6HgkwwxIa7s9Bi3TJO1YGGZTiwLoAo",
                "$argon2id$v=19$m=999999,t=2,p=2$c2FsdHNhbHQ$gOSslRd9qUfri+zq/BL5Vw",
                "$argon2d$v=19$m=8192,t=2,p=2$c2FsdHNhbHQ$gOSslRd9qUfri+zq/BL5Vw",
                "$P$Zj3t0h4xTo3XA7wAk8cYgqqYBi1DFm/",
                "$S$Z33783772bRXEx1aCsvY.dqgaaSu76XmVlKrW9Qu8IQlvxHlmzLf",
                "$wp$2y$31$Uos9UVcuvfUIBrFzE4thaell3FAb4nbKTWt2PBpwtJjeGET.QfHLG",
                "$bcrypt-sha256$v=2,t=2b,r=31$PkYTDtul3qDntc65E/.l5.$UXQjFVFtbON.VgsIL0EmG/o0vLg0ol.",
                "$y$jFT$U2KExY1Rc/JyIMFtTABc81$MMKG.5dyQ/QsIz32yI.qKEwZaui0KngQlkCoZQ19iF.",
                "$7$FU..../....zsdLDSMa0l8RiDx/kUSQk1$Yy1Lb8pcFbFg3zLzDaVdtNCnDNHUqJUdvl0jCmhNILB",
                "pbkdf2:sha256:9999999$Gfdm3eF9QBlWGLPT$aca46af75ab6e853498807fadffb5db892b1cd3835666260a27805327aef3ebf",
                "scrypt:1048576:8:1$8ADhWZFj3Cxy8nZ2$1e6038193b13f6279f09ae5d9741dd1d56ec710a85811cbb473a9ee32ede6918",
                "{PBKDF2-SHA256}9999999$hZDSWmstZWztfY/RGuO8Nw$jgMCXL6dvX0k3tKPfCkiTGwLAab1s39As.j38isCiNs",
                "{SSHA}fU2vqMQsnH1WEluowrd2+wbWrmk=",
                "{CRYPT}abc",
                "$pbkdf2-sha256$12000$abcde$YnrMWkKc0p1WxyoxVQumGaIgAAmumF42RmcPraRC2gQ",
                "pbkdf2_sha256$1000$salt$AA==",
                "$argon2id$v=19$m=8192,t=2,p=1$c2FsdHNhbHQ$AAA",
                "scrypt$131072$salt$1$1$gOSslRd9qUfri+zq/BL5VwgOSslRd9qUfri+zq/BL5U=",
                "{\"algorithm\":\"argon2\",\"hashIterations\":5,\"salt\":\"c2FsdA==\",\"value\":\"c2FsdA==\"}",
                "{\"algorithm\":",
                "AQAAAAkAACcQAAAAEL+4rOh/VdoV9qxOTgZI5QGdynhk98/3NM/Q8B+cZQxFvJJxCyWspmYnWDqN0uihjw==",
                "AQAAAAEAACcQ/////7+4rOh/VdoV9qxOTgZI5QGdynhk98/3NM/Q8B+cZQxFvJJxCyWspmYnWDqN0uihjw=="
            })
    void unknown_or_too_expensive_format_is_not_recognised(String stored) {
        assertThat(INSTALLED).noneMatch(f -> f.recognises(stored));
    }

    @ParameterizedTest
    @CsvSource({"pbkdf2, 1300000", "pbkdf2-sha256, 600000", "pbkdf2-sha512, 210000"})
    void default_parameters_of_keycloak_are_recognised(String algorithm, int iterations) {
        String stored =
                "{\"algorithm\":\"%s\",\"hashIterations\":%d,\"salt\":\"c2FsdA==\",\"value\":\"gOSslRd9qUfri+zq/BL5Vw==\"}"
                        .formatted(algorithm, iterations);

        assertThat(INSTALLED).anyMatch(f -> f.recognises(stored));
    }
}
