@NullMarked
package io.doctable.internal.row;

import org.jspecify.annotations.NullMarked;
