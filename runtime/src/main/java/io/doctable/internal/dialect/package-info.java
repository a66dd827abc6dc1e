/** What one database does differently, as an interface: SQL text, types, errors, catalogue. */
@NullMarked
package io.doctable.internal.dialect;

import org.jspecify.annotations.NullMarked;
