@NullMarked
package io.doctable.internal.dialect;

import org.jspecify.annotations.NullMarked;
