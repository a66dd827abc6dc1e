/** Writes the planned types as Java source. */
@NullMarked
package io.doctable.processor.emit;

import org.jspecify.annotations.NullMarked;
