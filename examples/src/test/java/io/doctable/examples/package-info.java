/** Every example is also a test, on each database. */
@NullMarked
package io.doctable.examples;

import org.jspecify.annotations.NullMarked;
