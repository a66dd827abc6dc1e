/** The first program of the README: one record, and what can be done with its table. */
@NullMarked
package io.doctable.examples.first;

import org.jspecify.annotations.NullMarked;
