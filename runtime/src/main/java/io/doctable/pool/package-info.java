/**
 * Physical connections: where they come from, how many there are, and whose turn it is at a database that takes one
 * writer at a time. For the engine above; applications meet nothing of it.
 */
@NullMarked
package io.doctable.pool;

import org.jspecify.annotations.NullMarked;
