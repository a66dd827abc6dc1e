/** Keys, constraints, defaults, indexes, references: what a table promises, and what is thrown when it is broken. */
@NullMarked
package io.doctable.conformance.rules;

import org.jspecify.annotations.NullMarked;
