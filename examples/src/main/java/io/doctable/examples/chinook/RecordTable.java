package io.doctable.examples.chinook;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a projection as text in columns. */
final class RecordTable {
    private RecordTable() {}

    /** Returns a heading with the names of the components, and a line for each row. */
    static <P extends Record> String of(Class<P> type, List<P> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
        rows.forEach(row -> lines.add(texts(row)));
        int[] widths = IntStream.range(0, lines.get(0).size())
                .map(i -> lines.stream()
                        .mapToInt(line -> line.get(i).length())
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream()
                .map(line -> IntStream.range(0, widths.length)
                                .mapToObj(i -> line.get(i)
                                        + " ".repeat(widths[i] - line.get(i).length()))
                                .collect(Collectors.joining(" | "))
                                .stripTrailing()
                        + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> texts(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .map(component -> {
                    try {
                        return text(component.getAccessor().invoke(row));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("")
                : Objects.toString(value, "");
    }
}
