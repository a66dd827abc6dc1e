/** The databases that the runtime's tests run on. */
@NullMarked
package io.doctable.database;

import org.jspecify.annotations.NullMarked;
