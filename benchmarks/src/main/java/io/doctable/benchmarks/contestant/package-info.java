/** The libraries that are compared; each is one class that does the same work. */
@NullMarked
package io.doctable.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;
