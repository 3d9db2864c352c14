package gt.gob.oj.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The SHA-256 script of the capture pages, loaded and run by a browser. */
@Journey(cape = Cape.NOT_ASKED)
class ScriptDigestTest {

    private static final Pattern RESOURCES = Pattern.compile("(/resources/[^/\"]+/login/[^/\"]+)/");

    /** FIPS 180-4, examples of NIST. */
    private static final Map<String, String> KNOWN = Map.of(
            "",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "abc",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
            "a".repeat(1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");

    @Test
    void known_vectors_give_their_digests(Visitor visitor) {
        Page page = opensScript(visitor);

        KNOWN.forEach((text, digest) -> assertThat(digest(page, text.getBytes(StandardCharsets.US_ASCII), 4_096))
                .as(text.length() + " characters")
                .isEqualTo(digest));
    }

    @Test
    void input_of_any_length_in_any_chunks_gives_the_digest_of_the_whole(Visitor visitor) {
        Page page = opensScript(visitor);
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (int length = 0; length <= 130; length++) {
            byte[] bytes = new byte[length];
            new Random(length).nextBytes(bytes);
            for (int piece : new int[] {1, 7, 63, 64, 65}) {
                String name = length + " bytes in pieces of " + piece;
                expected.put(name, EvidenceUpload.digest(bytes));
                found.put(name, digest(page, bytes, piece));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    /** Opens a page of the sign-in server and imports the product's script in it. */
    private static Page opensScript(Visitor visitor) {
        visitor.opensHome().signIn();
        Page page = visitor.page();
        Matcher resources = RESOURCES.matcher(page.content());
        assertThat(resources.find()).isTrue();
        page.evaluate(
                "async (address) => { globalThis.digestScript = await import(address); }",
                resources.group(1) + "/js/sha256.js");
        return page;
    }

    private static String digest(Page page, byte[] bytes, int piece) {
        return (String) page.evaluate("""
                ([bytes, piece]) => {
                  const whole = Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0));
                  const digest = new globalThis.digestScript.Sha256();
                  for (let at = 0; at < whole.length; at += piece) digest.add(whole.subarray(at, at + piece));
                  return digest.hex();
                }""", new Object[] {Base64.getEncoder().encodeToString(bytes), piece});
    }
}
