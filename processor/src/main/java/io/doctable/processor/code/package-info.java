/** Pieces of code that several generated types contain: how values are read, written and compared. */
@NullMarked
package io.doctable.processor.code;

import org.jspecify.annotations.NullMarked;
