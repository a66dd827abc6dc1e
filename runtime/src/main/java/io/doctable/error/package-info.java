/** What can go wrong at run time: one unchecked exception type for each thing that a program may want to tell apart. */
@NullMarked
package io.doctable.error;

import org.jspecify.annotations.NullMarked;
