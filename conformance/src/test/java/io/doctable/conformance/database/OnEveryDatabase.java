package io.doctable.conformance.database;

import io.doctable.internal.dialect.Ability;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the test once on each database, each time on a clean place of its own.
 *
 * <p>Parameters may be the place's {@code Engine}, a generated DAO on that engine, or the {@link Site}. After the test
 * nothing may be lent any more.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(EveryDatabase.class)
public @interface OnEveryDatabase {
    /** Only on databases that can do all of this. */
    Ability[] that() default {};

    /** Only on databases that can do nothing of this. */
    Ability[] not() default {};
}
