/** Tests of work that is spread over threads and over child JVMs. */
@NullMarked
package io.doctable.distribute;

import org.jspecify.annotations.NullMarked;
