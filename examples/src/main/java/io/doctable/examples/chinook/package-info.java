/**
 * Ten reports about the Chinook music shop, a database that another program made: {@link
 * io.doctable.examples.chinook.Reports} has the queries, {@link io.doctable.examples.chinook.Chinook} prints them.
 */
@NullMarked
package io.doctable.examples.chinook;

import org.jspecify.annotations.NullMarked;
