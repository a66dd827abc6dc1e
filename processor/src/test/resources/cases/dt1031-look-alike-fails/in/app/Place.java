package app;

import io.doctable.annotation.Embeddable;
import jakarta.persistence.Column;

@Embeddable
record Place(@Column(name = "c") String city) {}
