/** The engine: where the database is, its connections, its transactions, its tables. */
@NullMarked
package io.doctable.engine;

import org.jspecify.annotations.NullMarked;
