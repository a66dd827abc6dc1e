/** Table descriptors, typed columns and the conditions made of them. */
@NullMarked
package io.doctable.table;

import org.jspecify.annotations.NullMarked;
