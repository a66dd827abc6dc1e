/** Brings generated source code to the layout that people write; works on text alone. */
@NullMarked
package io.doctable.processor.layout;

import org.jspecify.annotations.NullMarked;
