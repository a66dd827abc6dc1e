/** Records whose names, places and visibilities try a code generator. */
@NullMarked
package io.doctable.conformance.names;

import org.jspecify.annotations.NullMarked;
