/**
 * The connection pool for applications: its status, holders and events, and the hooks for new connections.
 */
@NullMarked
package io.doctable.pool;

import org.jspecify.annotations.NullMarked;
