/** What the annotation processor costs at compile time. */
@NullMarked
package io.doctable.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
