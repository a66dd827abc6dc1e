/** The pool behind the engine: lends physical connections, checks them, and lets writers take turns. */
@NullMarked
package io.doctable.internal.pool;

import org.jspecify.annotations.NullMarked;
