package io.doctable.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that holds the time of the row's last insert or update; the engine's clock sets it in every
 * insert and update.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface UpdatedAt {
    /**
     * The time zone of a {@code LocalDateTime}, such as {@code "Europe/Berlin"} or {@code "+02:00"}; by default UTC. Where
     * the clocks of the zone are put back, an hour occurs twice.
     */
    String zone() default "UTC";
}
