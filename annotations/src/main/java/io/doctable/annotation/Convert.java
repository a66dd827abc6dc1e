package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stores the component through a converter. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Convert {
    /**
     * The converter's class. It must be concrete, visible from the record's package, and have a constructor without
     * parameters.
     */
    Class<? extends ColumnConverter<?, ?>> value();
}
