/** A record and its table as finished values, without the compiler's types. */
@NullMarked
package io.doctable.processor.model;

import org.jspecify.annotations.NullMarked;
