package gt.gob.oj.keycloak;

import java.net.InetAddress;
import java.util.HexFormat;

/** Whom to count as one when requests are counted by where they come from. */
public final class Network {

    private static final int IPV6_NETWORK_BYTES = 8;

    private Network() {}

    /**
     * Empty for this very machine: there sits a proxy that does not say who is behind it, and they are not one. Of IPv6 the
     * network: a subscriber has as many addresses in it as they like.
     */
    public static String of(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            byte[] bytes = parsed.getAddress();
            return parsed.isLoopbackAddress()
                    ? ""
                    : HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, IPV6_NETWORK_BYTES));
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
