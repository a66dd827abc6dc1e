/**
 * Distribution of work over threads or child JVMs: {@link io.doctable.distribute.Distribute} splits items into chunks,
 * one per worker, and returns the results in order.
 */
@NullMarked
package io.doctable.distribute;

import org.jspecify.annotations.NullMarked;
