package app;

import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Embedded;

@Embeddable
record Hundreds(
        @Embedded(prefix = "t0_") Tens t0,
        @Embedded(prefix = "t1_") Tens t1,
        @Embedded(prefix = "t2_") Tens t2,
        @Embedded(prefix = "t3_") Tens t3,
        @Embedded(prefix = "t4_") Tens t4,
        @Embedded(prefix = "t5_") Tens t5,
        @Embedded(prefix = "t6_") Tens t6,
        @Embedded(prefix = "t7_") Tens t7,
        @Embedded(prefix = "t8_") Tens t8,
        @Embedded(prefix = "t9_") Tens t9) {}
