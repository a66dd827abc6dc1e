/**
 * A dialect for H2 in memory, written like one of the library's own but outside of it. It is a toy: it serves the tests
 * that any database has to pass, and shows what a new database needs.
 */
@NullMarked
package io.doctable.toy;

import org.jspecify.annotations.NullMarked;
