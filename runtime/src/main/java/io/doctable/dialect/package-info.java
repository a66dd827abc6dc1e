/** What one database does differently: its SQL text, its types, its errors. */
@NullMarked
package io.doctable.dialect;

import org.jspecify.annotations.NullMarked;
