/** Checks a finished model against the rules. */
@NullMarked
package io.doctable.processor.check;

import org.jspecify.annotations.NullMarked;
