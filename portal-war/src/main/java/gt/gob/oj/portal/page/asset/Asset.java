package gt.gob.oj.portal.page.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** One file for browsers, plain and compressed. The arrays are returned without a copy: never change them. */
final class Asset {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    private final String type;
    private final String version;
    private final byte[] plain;
    private final byte[] compressed;

    private Asset(String type, String version, byte[] plain, byte[] compressed) {
        this.type = type;
        this.version = version;
        this.plain = plain;
        this.compressed = compressed;
    }

    static Asset of(String name, byte[] content) throws IOException {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return new Asset(type, version(content), content, compress(content));
    }

    String type() {
        return type;
    }

    String version() {
        return version;
    }

    byte[] plain() {
        return plain;
    }

    byte[] compressed() {
        return compressed;
    }

    boolean worthCompressing() {
        return compressed.length < plain.length * 9L / 10;
    }

    private static String version(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static byte[] compress(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }
}
