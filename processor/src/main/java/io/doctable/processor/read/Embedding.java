package io.doctable.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where in a table's record the components being read are: at its top, or within embedded records.
 *
 * @param path the accessors that lead here; empty at the top
 * @param prefix what is put before column names here
 * @param nullable whether a record that embeds them may be null
 * @param records the record at the top and those embedded in it that lead here
 */
record Embedding(List<String> path, String prefix, boolean nullable, List<ClassName> records) {
    /** Returns the place of a record's own components. */
    static Embedding top(ClassName record) {
        return new Embedding(List.of(), "", false, List.of(record));
    }

    /** Returns the place of the components of a record embedded here. */
    Embedding in(ClassName record, String component, String morePrefix, boolean mayBeNull) {
        return new Embedding(with(path, component), prefix + morePrefix, nullable || mayBeNull, with(records, record));
    }

    /** Returns the accessors that lead to a component here. */
    List<String> pathTo(String component) {
        return with(path, component);
    }

    /** Returns whether these are a record's own components. */
    boolean isTop() {
        return path.isEmpty();
    }

    private static <T> List<T> with(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
