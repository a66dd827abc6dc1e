package io.doctable.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/** How generated methods are named after components: {@code withTitle}, {@code findByUrl}, {@code listByAuthorId}. */
public final class MemberName {
    /** The method that finds a row by its primary key. */
    public static final String FIND_BY_ID = "findById";

    private MemberName() {}

    /** Returns the name of the method that gives a copy with another value of a component. */
    public static String wither(String component) {
        return "with" + capitalized(component);
    }

    /** Returns the name of the method that finds a row by unique columns, as in {@code findByAuthorIdAndTitle}. */
    public static String finder(RecordModel model, List<String> columns) {
        return "findBy" + joined(model, columns);
    }

    /** Returns the name of the method that lists the rows which refer to a row by these columns. */
    public static String lister(RecordModel model, List<String> columns) {
        return "listBy" + joined(model, columns);
    }

    private static String joined(RecordModel model, List<String> columns) {
        return columns.stream()
                .map(name -> model.column(name).map(ColumnModel::path).orElse(List.of(name)))
                .map(path -> path.stream().map(MemberName::capitalized).collect(Collectors.joining()))
                .collect(Collectors.joining("And"));
    }

    /** Returns the name with its first letter in upper case. */
    public static String capitalized(String name) {
        return name.isEmpty()
                ? name
                : new StringBuilder()
                        .appendCodePoint(Character.toUpperCase(name.codePointAt(0)))
                        .append(name.substring(name.offsetByCodePoints(0, 1)))
                        .toString();
    }
}
