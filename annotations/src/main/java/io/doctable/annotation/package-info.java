/**
 * The annotations that turn records into tables, and the little that user code implements beside them.
 *
 * <p>They are read by the annotation processor only; nothing looks at them at run time.
 */
package io.doctable.annotation;
