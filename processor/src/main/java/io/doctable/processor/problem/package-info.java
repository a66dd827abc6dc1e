/** Problems as values: what may be wrong with a record, where, and the way out; each rule has its one home here. */
@NullMarked
package io.doctable.processor.problem;

import org.jspecify.annotations.NullMarked;
