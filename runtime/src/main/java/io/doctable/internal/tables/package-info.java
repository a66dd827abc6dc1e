/** The tables that an engine has registered, and how they are made ready on first use. */
@NullMarked
package io.doctable.internal.tables;

import org.jspecify.annotations.NullMarked;
