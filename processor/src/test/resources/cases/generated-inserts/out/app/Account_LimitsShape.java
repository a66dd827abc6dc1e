package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.ComponentShape;
import io.doctable.annotation.EmbeddableShape;
import javax.annotation.processing.Generated;

/** What stands on the components of {@link Account.Limits}, for records compiled later that embed it. */
@EmbeddableShape(
        components = {
            @ComponentShape(name = "perDay", column = @Column(defaultSql = "10")),
            @ComponentShape(name = "used", nullable = true, column = @Column(insertable = false))
        }
)
@Generated("io.doctable.processor.DocTableProcessor")
public final class Account_LimitsShape {
    private Account_LimitsShape() {}
}
