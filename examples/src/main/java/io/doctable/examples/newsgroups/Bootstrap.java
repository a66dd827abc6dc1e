package io.doctable.examples.newsgroups;

import java.util.Arrays;
import java.util.Random;

/**
 * A mean, and how far to trust it: the mean of many samples drawn from the values with repetition, of which 95 of 100 lie
 * between {@code low} and {@code high}.
 */
record Bootstrap(double mean, double low, double high) {

    /** Draws that many samples; the same seed gives the same ones. */
    static Bootstrap of(int[] values, int samples, long seed) {
        Random random = new Random(seed);
        double[] means = new double[samples];
        for (int i = 0; i < samples; i++) {
            means[i] = random.ints(values.length, 0, values.length)
                    .map(at -> values[at])
                    .average()
                    .orElseThrow();
        }
        Arrays.sort(means);
        return new Bootstrap(
                Arrays.stream(means).average().orElseThrow(),
                means[(int) (samples * 0.025)],
                means[(int) (samples * 0.975)]);
    }
}
