/** Everything that is particular to SQLite. */
@NullMarked
package io.doctable.internal.sqlite;

import org.jspecify.annotations.NullMarked;
