/** JMH benchmarks of single methods. */
@NullMarked
package io.doctable.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
