/** What generated code says about a table: its columns, keys and how its record is read and written; and the conditions made from them. */
@NullMarked
package io.doctable.table;

import org.jspecify.annotations.NullMarked;
