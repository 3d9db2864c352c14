/** The audit log: lines that are added, never changed, each sealing the ones before. Knows no other room. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.audit;

import org.jspecify.annotations.NullMarked;
