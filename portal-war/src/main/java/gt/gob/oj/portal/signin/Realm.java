package gt.gob.oj.portal.signin;

import java.net.URI;

/** Where the identity server's realm is; its APIs lie below. */
public record Realm(URI address) {}
