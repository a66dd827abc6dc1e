/** Records with what is generated for them, written by hand: what the tests of the runtime store, and a worked sample. */
@NullMarked
package io.doctable.sample;

import org.jspecify.annotations.NullMarked;
