package io.doctable.processor.model;

import java.util.List;
import java.util.Locale;
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
    public static String finder(List<ColumnModel> columns) {
        return "findBy" + joined(columns);
    }

    /** Returns the name of the method that lists the rows which refer to a row by these columns. */
    public static String lister(List<ColumnModel> columns) {
        return "listBy" + joined(columns);
    }

    private static String joined(List<ColumnModel> columns) {
        return columns.stream()
                .map(column ->
                        column.path().stream().map(MemberName::capitalized).collect(Collectors.joining()))
                .collect(Collectors.joining("And"));
    }

    /** Returns the name with its first letter in upper case. */
    public static String capitalized(String name) {
        int end = name.offsetByCodePoints(0, 1);
        return name.substring(0, end).toUpperCase(Locale.ROOT) + name.substring(end);
    }
}
