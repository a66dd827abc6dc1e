@NullMarked
package io.doctable.table;

import org.jspecify.annotations.NullMarked;
