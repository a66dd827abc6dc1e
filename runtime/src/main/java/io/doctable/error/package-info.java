/** The exceptions at run time: one unchecked type for each problem that a program may need to handle differently. */
@NullMarked
package io.doctable.error;

import org.jspecify.annotations.NullMarked;
