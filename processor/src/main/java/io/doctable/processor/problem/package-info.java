/** Problems as values, and the one home of every rule with its message and remedy. */
@NullMarked
package io.doctable.processor.problem;

import org.jspecify.annotations.NullMarked;
