/** What the sign-in and the register page cost a phone, next to the stock theme of the same server. May use local-stack. */
@NullMarked
package gt.gob.oj.bench.pages;

import org.jspecify.annotations.NullMarked;
