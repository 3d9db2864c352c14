package gt.gob.oj.keycloak;

import java.net.InetAddress;
import java.util.HexFormat;

/** The key by which requests of one network are counted together. */
public final class Network {

    private static final int IPV6_NETWORK_BYTES = 8;

    private Network() {}

    /**
     * Empty for a loopback address, because a proxy that does not forward addresses represents many clients. The /64
     * prefix for IPv6, because a subscriber can use any address in it.
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
