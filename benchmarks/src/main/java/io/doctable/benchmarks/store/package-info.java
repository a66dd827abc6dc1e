/** The databases, and how each is opened. */
@NullMarked
package io.doctable.benchmarks.store;

import org.jspecify.annotations.NullMarked;
