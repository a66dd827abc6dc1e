package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.ComponentShape;
import io.doctable.annotation.EmbeddableShape;

@EmbeddableShape(
        components = {
            @ComponentShape(name = "street", column = @Column(name = "road", length = 30)),
            @ComponentShape(name = "city", nullable = true)
        })
class AddressShape {}
