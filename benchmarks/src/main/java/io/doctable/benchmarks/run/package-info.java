/** Processes, rounds and samples. */
@NullMarked
package io.doctable.benchmarks.run;

import org.jspecify.annotations.NullMarked;
