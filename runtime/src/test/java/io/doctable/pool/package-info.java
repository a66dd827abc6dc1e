/** Tests of the physical connections. */
@NullMarked
package io.doctable.pool;

import org.jspecify.annotations.NullMarked;
