@NullMarked
package io.doctable.internal.inspect;

import org.jspecify.annotations.NullMarked;
