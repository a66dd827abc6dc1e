/** The engine and its handles: connections, transactions, savepoints, options. */
@NullMarked
package io.doctable.engine;

import org.jspecify.annotations.NullMarked;
