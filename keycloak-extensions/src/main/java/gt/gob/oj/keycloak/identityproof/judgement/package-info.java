/** What reviewers decide: judgements, opinions, flags, four eyes. Depends on requests and advice. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.judgement;

import org.jspecify.annotations.NullMarked;
