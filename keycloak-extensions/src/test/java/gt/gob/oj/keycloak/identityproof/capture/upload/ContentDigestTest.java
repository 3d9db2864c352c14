package gt.gob.oj.keycloak.identityproof.capture.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentDigestTest {

    /** The example of RFC 9530, appendix B.1. */
    @Test
    void sha_256_is_read_from_several_digests() {
        String sha256 = "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:";
        String hexadecimal = "44aff4ab2d7c3250525675a08f0cfa9591168cffe51791c5f5bbc417c15a6c38";

        assertThat(ContentDigest.sha256(sha256)).contains(hexadecimal);
        assertThat(ContentDigest.sha256("sha-512=:AA==:, " + sha256)).contains(hexadecimal);
        assertThat(ContentDigest.sha256(null)).isEmpty();
        assertThat(ContentDigest.sha256("sha-256=:RK/0qy18:")).isEmpty();
        assertThat(ContentDigest.sha256("md5=:AA==:")).isEmpty();
    }
}
