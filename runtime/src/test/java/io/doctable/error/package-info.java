@NullMarked
package io.doctable.error;

import org.jspecify.annotations.NullMarked;
