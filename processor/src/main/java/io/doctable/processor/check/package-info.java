/** Holds the model against the rules: each class one group of them, each problem a value, all of them found at once. */
@NullMarked
package io.doctable.processor.check;

import org.jspecify.annotations.NullMarked;
