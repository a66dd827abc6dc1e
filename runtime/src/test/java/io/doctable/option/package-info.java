@NullMarked
package io.doctable.option;

import org.jspecify.annotations.NullMarked;
