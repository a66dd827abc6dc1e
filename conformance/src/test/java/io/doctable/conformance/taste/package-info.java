/** Code as a user would write it; the README quotes the parts between its tags. */
@NullMarked
package io.doctable.conformance.taste;

import org.jspecify.annotations.NullMarked;
