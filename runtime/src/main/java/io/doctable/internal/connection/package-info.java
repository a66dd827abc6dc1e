/** Pooled connections and their prepared statements: one execution, its limits, its watchdog. */
@NullMarked
package io.doctable.internal.connection;

import org.jspecify.annotations.NullMarked;
