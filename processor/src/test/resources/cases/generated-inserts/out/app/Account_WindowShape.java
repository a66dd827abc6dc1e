package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.ComponentShape;
import io.doctable.annotation.EmbeddableShape;
import javax.annotation.processing.Generated;

/**
 * Holds the annotations of the components of {@link Account.Window}, for records in other compilations that embed it.
 */
@EmbeddableShape(
        components = {
            @ComponentShape(name = "opens"),
            @ComponentShape(name = "closes", nullable = true, column = @Column(insertable = false))
        }
)
@Generated("io.doctable.processor.DocTableProcessor")
public final class Account_WindowShape {
    private Account_WindowShape() {}
}
