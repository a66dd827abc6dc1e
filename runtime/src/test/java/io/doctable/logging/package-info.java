/** What an engine says of its work, and to whom; with a logging provider whose lines tests can read. */
@NullMarked
package io.doctable.logging;

import org.jspecify.annotations.NullMarked;
