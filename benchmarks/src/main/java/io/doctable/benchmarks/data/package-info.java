/** The documents that every contestant stores and reads. */
@NullMarked
package io.doctable.benchmarks.data;

import org.jspecify.annotations.NullMarked;
