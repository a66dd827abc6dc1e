@NullMarked
package io.doctable.sql;

import org.jspecify.annotations.NullMarked;
