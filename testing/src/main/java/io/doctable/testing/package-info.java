/** What the tests of several modules share and what needs nothing of DocTable: it is built before all of them. */
@NullMarked
package io.doctable.testing;

import org.jspecify.annotations.NullMarked;
