/** Values that configure engines and transactions: URLs, isolation, modes. */
@NullMarked
package io.doctable.option;

import org.jspecify.annotations.NullMarked;
