/** What generated DAOs look like in the lines of an engine, and where these go without a logging provider. */
@NullMarked
package io.doctable.conformance.logging;

import org.jspecify.annotations.NullMarked;
