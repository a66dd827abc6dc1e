package io.doctable.processor.model;

import java.util.List;

/**
 * What {@code @Column}, {@code @OnDialect} and {@code @Id(reuse)} say of a column, beyond its name.
 *
 * @param type the type in the DDL, or empty
 * @param length the largest number of code points, or -1
 * @param precision the number of decimal digits, or -1
 * @param scale the digits after the decimal point, or -1
 * @param unique whether the column alone is unique
 * @param index whether it has an index of its own
 * @param defaultSql the default expression, or empty
 * @param check the check condition, or empty
 * @param collation the collation, or empty
 * @param insertable whether an insert sends it
 * @param updatable whether an update sends it
 * @param sensitive whether its values are never logged
 * @param renamedFrom its former name, or empty
 * @param comment its comment, or empty
 * @param reusesIds whether its generated ids may be given again
 * @param dialects what single databases need otherwise, in source order
 */
public record ColumnSettings(
        String type,
        int length,
        int precision,
        int scale,
        boolean unique,
        boolean index,
        String defaultSql,
        String check,
        String collation,
        boolean insertable,
        boolean updatable,
        boolean sensitive,
        String renamedFrom,
        String comment,
        boolean reusesIds,
        List<DialectSettings> dialects) {
    /** The settings of a component without {@code @Column} and {@code @OnDialect}. */
    public static final ColumnSettings DEFAULT = of(false, List.of());

    public ColumnSettings {
        dialects = List.copyOf(dialects);
    }

    /** Returns the settings of a component without {@code @Column}. */
    public static ColumnSettings of(boolean reusesIds, List<DialectSettings> dialects) {
        return new ColumnSettings(
                "", -1, -1, -1, false, false, "", "", "", true, true, false, "", "", reusesIds, dialects);
    }

    /** Returns the settings of a column that is only read. */
    public static ColumnSettings ofReading(int precision, int scale, boolean sensitive) {
        return new ColumnSettings(
                "", -1, precision, scale, false, false, "", "", "", true, true, sensitive, "", "", false, List.of());
    }

    /** Returns these settings with another check, and other settings of single databases. */
    public ColumnSettings with(String newCheck, List<DialectSettings> newDialects) {
        return new ColumnSettings(
                type,
                length,
                precision,
                scale,
                unique,
                index,
                defaultSql,
                newCheck,
                collation,
                insertable,
                updatable,
                sensitive,
                renamedFrom,
                comment,
                reusesIds,
                newDialects);
    }

    /** Returns whether any database gives the column a default. */
    public boolean hasDefault() {
        return !defaultSql.isEmpty()
                || dialects.stream().anyMatch(d -> !d.defaultSql().isEmpty());
    }

    /** Returns whether any database gives the column a check. */
    public boolean hasCheck() {
        return !check.isEmpty() || dialects.stream().anyMatch(d -> !d.check().isEmpty());
    }

    /**
     * What {@code @OnDialect} says for one database; an empty text leaves what {@code @Column} says.
     *
     * @param dialect the database's name
     * @param type the type in the DDL
     * @param defaultSql the default expression
     * @param check the check condition
     * @param collation the collation
     */
    public record DialectSettings(String dialect, String type, String defaultSql, String check, String collation) {}
}
