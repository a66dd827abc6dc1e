@NullMarked
package io.doctable.internal.postgres;

import org.jspecify.annotations.NullMarked;
