package io.doctable.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One value for each round; there is at least one. */
public record Spread(List<Double> values) {
    /** Copies the list. */
    public Spread {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no round was measured");
        }
    }

    /** Returns the value in the middle, or the mean of the two in the middle. */
    public double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Returns the smallest value. */
    public double min() {
        return values.stream().mapToDouble(each -> each).min().orElseThrow();
    }

    /** Returns the largest value. */
    public double max() {
        return values.stream().mapToDouble(each -> each).max().orElseThrow();
    }

    /** Returns the ratio to other values, round by round. */
    Spread dividedBy(Spread others) {
        return new Spread(IntStream.range(0, Math.min(values.size(), others.values.size()))
                .mapToObj(round -> values.get(round) / others.values.get(round))
                .toList());
    }

    /** Returns the values less a number. */
    Spread minus(double number) {
        return new Spread(values.stream().map(each -> each - number).toList());
    }

    /** Returns the median with the smallest and the largest value, such as {@code 1.04 [0.97–1.20]}. */
    @Override
    public String toString() {
        return number(median()) + " [" + number(min()) + "–" + number(max()) + "]";
    }

    /** Returns a number without decimals. */
    static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    /** Returns a number with as many digits as it deserves. */
    static String number(double value) {
        double size = Math.abs(value);
        int decimals = size < 20 ? 2 : size < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
