/** Observation of executed statements: executions, their listeners, and the echo log. */
@NullMarked
package io.doctable.listen;

import org.jspecify.annotations.NullMarked;
