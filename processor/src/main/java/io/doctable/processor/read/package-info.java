/**
 * Reads javac's elements into the model. This package and the entry are the only ones that see them; what they hand on
 * is finished.
 */
@NullMarked
package io.doctable.processor.read;

import org.jspecify.annotations.NullMarked;
