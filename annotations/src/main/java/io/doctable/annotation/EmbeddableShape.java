package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes an {@link Embeddable} record {@code X} for other compilations; the processor puts it on a generated type
 * {@code XShape}.
 *
 * <p>The types of the components come from the record's class file; this shape holds what javac 17 does not report
 * about it. Written by the processor only.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EmbeddableShape {
    /** The record's components, in order. */
    ComponentShape[] components();
}
