/** The pool behind the engine: lends connections, checks them before use, and gives writers their turns. */
@NullMarked
package io.doctable.internal.pool;

import org.jspecify.annotations.NullMarked;
