/** Tests of the house itself: which package may name which, how long a file is, what is documented. */
@NullMarked
package io.doctable.house;

import org.jspecify.annotations.NullMarked;
