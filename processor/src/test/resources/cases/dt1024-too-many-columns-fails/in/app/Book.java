package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;

@DocTable
record Book(
        @Embedded(prefix = "h0_") Hundreds h0,
        @Embedded(prefix = "h1_") Hundreds h1,
        @Embedded(prefix = "h2_") Hundreds h2,
        @Embedded(prefix = "h3_") Hundreds h3,
        @Embedded(prefix = "h4_") Hundreds h4,
        @Embedded(prefix = "h5_") Hundreds h5,
        @Embedded(prefix = "h6_") Hundreds h6,
        @Embedded(prefix = "h7_") Hundreds h7,
        @Embedded(prefix = "h8_") Hundreds h8,
        @Embedded(prefix = "h9_") Hundreds h9,
        @Embedded(prefix = "h10_") Hundreds h10,
        @Embedded(prefix = "h11_") Hundreds h11,
        @Embedded(prefix = "h12_") Hundreds h12,
        @Embedded(prefix = "h13_") Hundreds h13,
        @Embedded(prefix = "h14_") Hundreds h14,
        @Embedded(prefix = "h15_") Hundreds h15,
        @Embedded(prefix = "h16_") Hundreds h16) {}
