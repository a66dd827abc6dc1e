package app;

import io.doctable.annotation.Embeddable;

@Embeddable
enum B {
    ONE
}
