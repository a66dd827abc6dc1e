package app;

import io.doctable.annotation.ComponentShape;
import io.doctable.annotation.EmbeddableShape;
import javax.annotation.processing.Generated;

/** Holds the annotations of the components of {@link Note.Place}, for records in other compilations that embed it. */
@EmbeddableShape(
        components = {
            @ComponentShape(name = "latitude"),
            @ComponentShape(name = "longitude")
        }
)
@Generated("io.doctable.processor.DocTableProcessor")
public final class Note_PlaceShape {
    private Note_PlaceShape() {}
}
