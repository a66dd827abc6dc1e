/** Programs that show DocTable at work. */
@NullMarked
package io.doctable.examples;

import org.jspecify.annotations.NullMarked;
