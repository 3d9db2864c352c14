/** The audit log. Lines are only appended; each line seals the ones before it. Depends on no other room. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.audit;

import org.jspecify.annotations.NullMarked;
