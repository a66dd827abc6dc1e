/** The entry of the annotation processor: rounds, deferral and the order of the phases. */
@NullMarked
package io.doctable.processor;

import org.jspecify.annotations.NullMarked;
