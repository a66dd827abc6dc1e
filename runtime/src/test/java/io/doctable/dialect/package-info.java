@NullMarked
package io.doctable.dialect;

import org.jspecify.annotations.NullMarked;
