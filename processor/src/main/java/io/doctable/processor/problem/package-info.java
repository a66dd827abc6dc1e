/** Problems as values: what can be wrong with a record, where, and how to fix it. Every rule is defined here. */
@NullMarked
package io.doctable.processor.problem;

import org.jspecify.annotations.NullMarked;
