/** Several databases at once. */
@NullMarked
package io.doctable.multi;

import org.jspecify.annotations.NullMarked;
