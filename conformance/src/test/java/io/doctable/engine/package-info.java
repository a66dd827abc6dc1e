/** A door into the engine for tests: what it has lent. */
@NullMarked
package io.doctable.engine;

import org.jspecify.annotations.NullMarked;
