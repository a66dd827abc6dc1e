package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.ComponentShape;
import io.doctable.annotation.EmbeddableShape;
import javax.annotation.processing.Generated;

/** Holds the annotations of the components of {@link Place}, for records in other compilations that embed it. */
@EmbeddableShape(
        components = {
            @ComponentShape(name = "city"),
            @ComponentShape(name = "zip", column = @Column(length = 5, check = "zip <> ''")),
            @ComponentShape(name = "region", nullable = true)
        }
)
@Generated("io.doctable.processor.DocTableProcessor")
public final class PlaceShape {
    private PlaceShape() {}
}
