/** Notifies listeners and logs of executions, and masks what must stay hidden. */
@NullMarked
package io.doctable.internal.observe;

import org.jspecify.annotations.NullMarked;
