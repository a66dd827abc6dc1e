/**
 * The records that the tests of the runtime store. {@code src/test/generated} has what the processor generates for them:
 * the runtime is built before the processor, so the files are kept, and {@code SamplesTest} of the processor compares
 * them with its output.
 */
@NullMarked
package io.doctable.sample;

import org.jspecify.annotations.NullMarked;
