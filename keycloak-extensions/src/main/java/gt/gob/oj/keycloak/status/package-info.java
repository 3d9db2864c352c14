/** Which parts of the service work, for everybody: {@code /realms/{realm}/status}. */
@NullMarked
package gt.gob.oj.keycloak.status;

import org.jspecify.annotations.NullMarked;
