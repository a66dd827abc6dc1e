/** Splits SQL into tokens and finds parameters, names and the kind of a statement. */
@NullMarked
package io.doctable.internal.scan;

import org.jspecify.annotations.NullMarked;
