/** Code as a user would write it, on every database; README.md and the pages in docs quote the parts between its tags. */
@NullMarked
package io.doctable.conformance.docs;

import org.jspecify.annotations.NullMarked;
