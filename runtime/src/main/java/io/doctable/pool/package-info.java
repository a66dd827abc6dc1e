/**
 * The connection pool as applications see it: its status, its holders, its events, and the hooks for new
 * connections.
 */
@NullMarked
package io.doctable.pool;

import org.jspecify.annotations.NullMarked;
