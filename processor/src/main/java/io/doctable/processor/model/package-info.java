/**
 * What the processor knows of a record once it has been read: finished, immutable values without any type of javac.
 *
 * <p>Java types appear only as JavaPoet's names, the source only as an opaque {@code Origin}. An empty string means
 * "none", as in the annotations.
 */
@NullMarked
package io.doctable.processor.model;

import org.jspecify.annotations.NullMarked;
