/** The exceptions that a program can meet at run time. */
@NullMarked
package io.doctable.error;

import org.jspecify.annotations.NullMarked;
