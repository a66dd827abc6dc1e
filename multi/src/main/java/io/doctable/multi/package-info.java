/** Work on several engines: copying rows between databases, joins across them, and transactions on all of them. */
@NullMarked
package io.doctable.multi;

import org.jspecify.annotations.NullMarked;
