/** Values as text, for messages and logs. */
@NullMarked
package io.doctable.internal.text;

import org.jspecify.annotations.NullMarked;
