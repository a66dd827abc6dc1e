package app;

import io.doctable.annotation.*;

@Embeddable
record Place(String city, int number) {}
