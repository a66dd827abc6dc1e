/** The work of DAOs: inserts, updates and deletions of one row or of many, and reads by primary key. */
@NullMarked
package io.doctable.internal.change;

import org.jspecify.annotations.NullMarked;
