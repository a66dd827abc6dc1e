/** The operations that are measured. */
@NullMarked
package io.doctable.benchmarks.task;

import org.jspecify.annotations.NullMarked;
