/** Measures DocTable beside JDBC and other libraries. */
@NullMarked
package io.doctable.benchmarks;

import org.jspecify.annotations.NullMarked;
