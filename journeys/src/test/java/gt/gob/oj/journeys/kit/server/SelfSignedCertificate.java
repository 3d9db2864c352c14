package gt.gob.oj.journeys.kit.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import gt.gob.oj.localstack.process.Command;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A certificate for localhost, made by the JDK's keytool, as PEM. */
public final class SelfSignedCertificate {

    private static final String PASSWORD = "changeit";
    private static final String ALIAS = "localhost";
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII));

    private final Path certificate;
    private final Path certificateAndKey;

    private SelfSignedCertificate(Path certificate, Path certificateAndKey) {
        this.certificate = certificate;
        this.certificateAndKey = certificateAndKey;
    }

    public static SelfSignedCertificate in(Path folder) throws IOException, GeneralSecurityException {
        Path store = folder.resolve("localhost.p12");
        Command.run(folder, Map.of(), folder.resolve("keytool.log"), keytool(store));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(store)) {
            keys.load(content, PASSWORD.toCharArray());
        }
        String certificate = pem("CERTIFICATE", keys.getCertificate(ALIAS).getEncoded());
        String key =
                pem("PRIVATE KEY", keys.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded());
        return new SelfSignedCertificate(
                Files.writeString(folder.resolve("localhost.crt"), certificate),
                Files.writeString(folder.resolve("localhost.pem"), certificate + key));
    }

    /** For clients that must trust it. */
    public Path certificate() {
        return certificate;
    }

    /** For the server. */
    public Path certificateAndKey() {
        return certificateAndKey;
    }

    private static List<String> keytool(Path store) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "2");
    }

    private static String pem(String what, byte[] content) {
        return "-----BEGIN " + what + "-----\n" + BASE64.encodeToString(content) + "\n-----END " + what + "-----\n";
    }
}
