package app;

import io.doctable.annotation.*;

@Embeddable
@Projection
record Place(String city) {}
