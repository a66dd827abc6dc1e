/** Every type of a component goes in and comes out: records with a column of each, and the values that are hard. */
@NullMarked
package io.doctable.conformance.types;

import org.jspecify.annotations.NullMarked;
