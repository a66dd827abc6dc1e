package app;

import io.doctable.annotation.Embeddable;

@Embeddable
record Tens(String a, String b, String c, String d, String e, String f, String g, String h, String i, String j) {}
