/** Modes of transactions and databases that options of other names stand for. */
@NullMarked
package io.doctable.internal.option;

import org.jspecify.annotations.NullMarked;
