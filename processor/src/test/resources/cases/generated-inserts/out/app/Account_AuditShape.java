package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.ComponentShape;
import io.doctable.annotation.EmbeddableShape;
import javax.annotation.processing.Generated;

/**
 * Holds the annotations of the components of {@link Account.Audit}, for records in other compilations that embed it.
 */
@EmbeddableShape(
        components = {
            @ComponentShape(
                    name = "auditor", column = @Column(defaultSql = "'system'", insertable = false, updatable = false)),
            @ComponentShape(name = "remark", nullable = true, column = @Column(insertable = false, updatable = false))
        }
)
@Generated("io.doctable.processor.DocTableProcessor")
public final class Account_AuditShape {
    private Account_AuditShape() {}
}
