@NullMarked
package io.doctable.internal.statement;

import org.jspecify.annotations.NullMarked;
