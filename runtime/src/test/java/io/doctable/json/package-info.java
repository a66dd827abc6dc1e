@NullMarked
package io.doctable.json;

import org.jspecify.annotations.NullMarked;
