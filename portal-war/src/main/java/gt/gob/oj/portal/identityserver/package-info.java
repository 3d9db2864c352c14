/**
 * The only access from the portal to the APIs of the identity server. A feature describes an API as an interface with
 * Jakarta REST annotations and records. {@link IdentityServerClients} implements it with the caller's token, timeouts,
 * one retry of reads, and outages as {@code OutOfService}. The package imports {@code page} and {@code signin} only.
 */
@NullMarked
package gt.gob.oj.portal.identityserver;

import org.jspecify.annotations.NullMarked;
