package gt.gob.oj.portal.page.http;

import gt.gob.oj.portal.page.settings.SecretKeys;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * The network that a request came from, for limits: an IPv4 address, or the first 64 bits of an IPv6 address, which is
 * what one subscriber gets.
 *
 * @param prefix in hexadecimal
 */
public record Network(String prefix) {
    private static final int IPV6_BYTES = 8;

    public static Network of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    public static Network of(String address) {
        byte[] bytes = InetAddress.ofLiteral(address).getAddress();
        return new Network(HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, IPV6_BYTES)));
    }

    /** Returns 64 hexadecimal digits for a table that only needs to count, so that it has no address. */
    public String hash(byte[] key) {
        return HexFormat.of().formatHex(SecretKeys.sign(key, prefix));
    }

    @Override
    public String toString() {
        return "Network";
    }
}
