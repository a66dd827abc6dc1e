/**
 * Describes tables as plain values that the other packages render, compare and fill. Independent of databases and SQL.
 */
@NullMarked
package io.doctable.schema;

import org.jspecify.annotations.NullMarked;
