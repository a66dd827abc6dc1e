/**
 * Describes tables for generated code (columns, keys, how records are read and written) and the conditions built from
 * them.
 */
@NullMarked
package io.doctable.table;

import org.jspecify.annotations.NullMarked;
