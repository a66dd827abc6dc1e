/** Real data: the Chinook music shop, and strings that are known to break programs. */
@NullMarked
package io.doctable.conformance.chinook;

import org.jspecify.annotations.NullMarked;
