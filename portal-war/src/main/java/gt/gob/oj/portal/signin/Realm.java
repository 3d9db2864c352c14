package gt.gob.oj.portal.signin;

import java.net.URI;

/** The address of the realm; the identity server's APIs are below it. */
public record Realm(URI address) {}
