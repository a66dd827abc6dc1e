/** The records that the tests store in several databases. */
@NullMarked
package io.doctable.multi.sample;

import org.jspecify.annotations.NullMarked;
