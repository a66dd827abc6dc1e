/**
 * Work spread over threads or over JVMs of its own: {@link io.doctable.distribute.Distribute} splits items into chunks,
 * has each worker do one, and gives the results back in order.
 */
@NullMarked
package io.doctable.distribute;

import org.jspecify.annotations.NullMarked;
