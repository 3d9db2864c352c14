package gt.gob.oj.bench.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.localstack.process.Problem;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Uploads one video as the page does: begin, chunk after chunk, finish. */
record Upload(UploadPage.UploadAccess access) {

    /** The maximum length of a chunk in the vault. */
    static final int CHUNK = 10 * 1024 * 1024;

    private static final Pattern ID = Pattern.compile("\"upload\":\"([^\"]+)\"");

    /**
     * Returns the nanoseconds until the whole video was acknowledged with its digest. To simulate a sender on another
     * machine, digests are computed in advance, and sending uses as little processor time as possible.
     */
    long send(int length) throws IOException {
        byte[] bytes = Filler.bytes(length);
        List<String> digests = digests(bytes);
        String whole = HexFormat.of().formatHex(sha256(bytes, 0, length));
        try (Wire wire = wire()) {
            long begin = System.nanoTime();
            String upload = begin(wire, length);
            for (int offset = 0; offset < length; offset += CHUNK) {
                wire.ask(
                        "PUT",
                        "/" + upload + "?offset=" + offset,
                        headers("application/octet-stream") + "Content-Digest: " + digests.get(offset / CHUNK) + "\r\n",
                        bytes,
                        offset,
                        Math.min(CHUNK, length - offset),
                        200);
            }
            json(wire, "POST", "/" + upload + "/finish", "{\"sha256\":\"" + whole + "\"}", 200);
            return System.nanoTime() - begin;
        }
    }

    void startOver() throws IOException {
        try (Wire wire = wire()) {
            json(wire, "DELETE", "", "", 204);
        }
    }

    private Wire wire() throws IOException {
        return new Wire(URI.create(access.address() + "/video"));
    }

    private String begin(Wire wire, int length) throws IOException {
        Matcher id = ID.matcher(json(wire, "POST", "", "{\"length\":" + length + "}", 201));
        if (!id.find()) {
            throw new Problem("The upload was not begun");
        }
        return id.group(1);
    }

    private String json(Wire wire, String method, String path, String body, int expected) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        return wire.ask(method, path, headers("application/json"), bytes, 0, bytes.length, expected);
    }

    private String headers(String type) {
        return "Authorization: Bearer " + access.token() + "\r\nContent-Type: " + type + "\r\n";
    }

    /** Returns the digest header of RFC 9530 for each chunk. */
    private static List<String> digests(byte[] bytes) {
        List<String> digests = new ArrayList<>();
        for (int offset = 0; offset < bytes.length; offset += CHUNK) {
            byte[] digest = sha256(bytes, offset, Math.min(CHUNK, bytes.length - offset));
            digests.add("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
        }
        return digests;
    }

    private static byte[] sha256(byte[] bytes, int offset, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, offset, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
