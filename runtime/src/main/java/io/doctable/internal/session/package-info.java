/** Sessions: connections at work, the transactions that run on them, and the leases that DAOs get. */
@NullMarked
package io.doctable.internal.session;

import org.jspecify.annotations.NullMarked;
