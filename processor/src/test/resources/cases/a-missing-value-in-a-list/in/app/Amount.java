package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.Embeddable;

@Embeddable
record Amount(@Column(check = Names.NOPE) long cents) {}
