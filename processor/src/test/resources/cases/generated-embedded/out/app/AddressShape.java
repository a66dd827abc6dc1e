package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.ComponentShape;
import io.doctable.annotation.EmbeddableShape;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.OnDialect;
import io.doctable.annotation.ReferenceAction;
import io.doctable.annotation.References;
import javax.annotation.processing.Generated;

/** Holds the annotations of the components of {@link Address}, for records in other compilations that embed it. */
@EmbeddableShape(
        components = {
            @ComponentShape(name = "street"),
            @ComponentShape(
                    name = "postcode",
                    column = @Column(name = "zip", length = 5, sensitive = true),
                    onDialect = @OnDialect(value = "postgresql", type = "char(5)")),
            @ComponentShape(
                    name = "city",
                    references = @References(value = City.class, onDelete = ReferenceAction.CASCADE, index = false)),
            @ComponentShape(name = "floor"),
            @ComponentShape(name = "position", embedded = @Embedded),
            @ComponentShape(name = "door", nullable = true, embedded = @Embedded(prefix = "door_"))
        }
)
@Generated("io.doctable.processor.DocTableProcessor")
public final class AddressShape {
    private AddressShape() {}
}
