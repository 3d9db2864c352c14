package gt.gob.oj.portal.page.settings;

import java.net.URI;

/** The public address of the portal, without a trailing slash. */
public record PortalAddress(URI base) {
    public PortalAddress {
        if (base.getScheme() == null || base.getHost() == null) {
            throw new IllegalArgumentException("PORTAL_URL must be an absolute address");
        }
        base = URI.create(base.toString().replaceAll("/+$", ""));
    }

    public URI of(String localPath) {
        return URI.create(base + localPath);
    }

    public boolean secure() {
        return "https".equals(base.getScheme());
    }

    /** Returns scheme, host and port as browsers write them in the Origin header. */
    public String origin() {
        return origin(base);
    }

    public static String origin(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
