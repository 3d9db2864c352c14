package gt.gob.oj.localstack.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** A short name for content: the first 12 hex digits of a SHA-256. */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(String... texts) {
        var digest = sha256();
        for (var text : texts) {
            digest.update(text.getBytes(UTF_8));
            digest.update((byte) 0);
        }
        return shortened(digest);
    }

    /** Depends on names and bytes of the files, not on their folder or age. */
    public static String of(Collection<Path> files) {
        var digest = sha256();
        for (var file : files.stream().sorted().toList()) {
            digest.update(file.getFileName().toString().getBytes(UTF_8));
            try (InputStream in = Files.newInputStream(file)) {
                var buffer = new byte[65_536];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    digest.update(buffer, 0, n);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shortened(digest);
    }

    private static String shortened(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
