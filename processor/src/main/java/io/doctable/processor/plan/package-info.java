/** Decides which types and members are generated, before a line is written. */
@NullMarked
package io.doctable.processor.plan;

import org.jspecify.annotations.NullMarked;
