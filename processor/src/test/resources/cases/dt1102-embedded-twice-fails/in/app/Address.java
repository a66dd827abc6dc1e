package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;

@Embeddable
record Address(@Column(unique = true) String street, @Column(index = true) String city, @Embedded Point point) {
    @Embeddable
    record Point(double x, double y) {}
}
