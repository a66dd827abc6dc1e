/** The shape of tables as plain values: what the other packages render, compare and fill. Knows no database and no SQL. */
@NullMarked
package io.doctable.schema;

import org.jspecify.annotations.NullMarked;
