package io.doctable.benchmarks.run;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Shows on standard error what the program is doing. */
final class Progress {
    private Progress() {}

    static void show(String what) {
        System.err.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + what);
    }
}
