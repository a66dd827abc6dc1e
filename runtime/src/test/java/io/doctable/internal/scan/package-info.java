@NullMarked
package io.doctable.internal.scan;

import org.jspecify.annotations.NullMarked;
