/** The shape of a table as plain values: columns, keys, constraints, indexes. */
@NullMarked
package io.doctable.schema;

import org.jspecify.annotations.NullMarked;
