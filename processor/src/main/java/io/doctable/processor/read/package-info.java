/** Reads the compiler's elements into a model; nothing below sees the compiler. */
@NullMarked
package io.doctable.processor.read;

import org.jspecify.annotations.NullMarked;
