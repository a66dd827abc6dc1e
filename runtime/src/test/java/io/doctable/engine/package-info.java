/** Tests of the engine. */
@NullMarked
package io.doctable.engine;

import org.jspecify.annotations.NullMarked;
