package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.ComponentShape;
import io.doctable.annotation.EmbeddableShape;
import io.doctable.annotation.Embedded;
import javax.annotation.processing.Generated;

/**
 * Holds the annotations of the components of {@link Account.Limits}, for records in other compilations that embed it.
 */
@EmbeddableShape(
        components = {
            @ComponentShape(name = "perDay", column = @Column(defaultSql = "10")),
            @ComponentShape(name = "used", nullable = true, column = @Column(insertable = false)),
            @ComponentShape(name = "window", embedded = @Embedded),
            @ComponentShape(name = "second", nullable = true, embedded = @Embedded(prefix = "second_"))
        }
)
@Generated("io.doctable.processor.DocTableProcessor")
public final class Account_LimitsShape {
    private Account_LimitsShape() {}
}
