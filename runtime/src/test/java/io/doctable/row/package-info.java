@NullMarked
package io.doctable.row;

import org.jspecify.annotations.NullMarked;
