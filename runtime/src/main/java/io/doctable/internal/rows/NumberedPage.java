package io.doctable.internal.rows;

import io.doctable.internal.rows.CountedForm.Counted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a selection by its number, and how many results the selection has on all pages.
 *
 * @param rows the results of the page
 * @param total the number of results on all pages
 * @param <V> the type of the results
 */
public record NumberedPage<V extends @Nullable Object>(List<V> rows, long total) {
    /**
     * Reads a page.
     *
     * @param number counted from 1
     * @throws IllegalArgumentException if the selection has a limit or an offset, or a number is not positive
     */
    public static <V extends @Nullable Object> NumberedPage<V> of(Selection<?, V> selection, long number, int size) {
        selection.requireWhole("page");
        if (number < 1 || size < 1) {
            throw new IllegalArgumentException(
                    "the number of a page and its size must be 1 or more, but are " + number + " and " + size);
        }
        if (number - 1 > Long.MAX_VALUE / size) {
            return new NumberedPage<>(new ArrayList<>(), selection.count());
        }
        return page(selection, selection.limit(size).offset((number - 1) * size), number);
    }

    private static <V extends @Nullable Object> NumberedPage<V> page(
            Selection<?, V> all, Selection<?, V> page, long number) {
        List<V> values = new ArrayList<>();
        long total = 0;
        if (all.isGrouped()) {
            values.addAll(page.list());
        } else {
            for (Counted<V> each : page.countedBy(all)) {
                values.add(each.value());
                total = each.total();
            }
        }
        if (total == 0 && (number > 1 || !values.isEmpty())) {
            // Groups have no number beside them, and neither has a page behind the last one.
            total = all.count();
        }
        return new NumberedPage<>(values, total);
    }
}
