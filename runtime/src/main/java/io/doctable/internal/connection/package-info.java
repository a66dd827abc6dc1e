/** Physical connections and the statements kept on them: one execution, its limits, its watchdog. */
@NullMarked
package io.doctable.internal.connection;

import org.jspecify.annotations.NullMarked;
