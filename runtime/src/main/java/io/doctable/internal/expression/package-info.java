/** The parts of expressions, conditions and orders that do not depend on a database. */
@NullMarked
package io.doctable.internal.expression;

import org.jspecify.annotations.NullMarked;
