package app;

import io.doctable.annotation.Column;

class Plain {
    @Column(name = "x")
    String x;
}
