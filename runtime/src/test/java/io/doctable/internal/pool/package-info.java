@NullMarked
package io.doctable.internal.pool;

import org.jspecify.annotations.NullMarked;
