package io.doctable.internal.rows;

import io.doctable.internal.dialect.SqlText;
import io.doctable.internal.dialect.ValuePart;
import io.doctable.internal.expression.ColumnPart;
import io.doctable.internal.row.ResultRow;
import io.doctable.internal.row.ResultShape;
import io.doctable.row.ColumnType;
import io.doctable.row.ResultColumn;
import io.doctable.row.Row;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.row.Tuple2;
import io.doctable.row.Tuple3;
import io.doctable.row.Tuple4;
import io.doctable.schema.TableSchema;
import io.doctable.table.Column;
import io.doctable.table.Selectable;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some values of each row, or of each group of rows.
 *
 * @param values the select list
 * @param function makes one value of them
 * @param <V> what a row is read as
 */
public record ValueForm<V extends @Nullable Object>(
        List<ValuePart<?>> values, RowShape results, RowFunction<V> function) implements RowForm<V> {
    private static <V extends @Nullable Object> ValueForm<V> of(
            TableSchema table, RowFunction<V> function, ValuePart<?>... parts) {
        List<ValuePart<?>> values = List.of(parts);
        RowShape shape =
                RowShape.of(table, values.stream().map(ValuePart::place).toList());
        boolean stored = values.stream().allMatch(ValuePart::isStored);
        return new ValueForm<>(
                values.stream().<ValuePart<?>>map(ValuePart::unnamed).toList(),
                stored ? shape : shape.computed(),
                function);
    }

    /** Returns the form for one value; null where it is NULL. */
    @SuppressWarnings("NullAway") // it overlooks that the type of the values is nullable here
    public static <A> ValueForm<@Nullable A> of(TableSchema table, Selectable<?, A> only) {
        ValuePart<A> part = part(only);
        return of(table, part.type()::read, part);
    }

    /** Returns the form for two values. */
    public static <A, B> ValueForm<Tuple2<A, B>> of(TableSchema table, Selectable<?, A> a, Selectable<?, B> b) {
        ValuePart<A> first = part(a);
        ValuePart<B> second = part(b);
        return of(table, in -> new Tuple2<>(first.type().read(in), second.type().read(in)), first, second);
    }

    /** Returns the form for three values. */
    public static <A, B, C> ValueForm<Tuple3<A, B, C>> of(
            TableSchema table, Selectable<?, A> a, Selectable<?, B> b, Selectable<?, C> c) {
        ValuePart<A> first = part(a);
        ValuePart<B> second = part(b);
        ValuePart<C> third = part(c);
        return of(
                table,
                in -> new Tuple3<>(
                        first.type().read(in),
                        second.type().read(in),
                        third.type().read(in)),
                first,
                second,
                third);
    }

    /** Returns the form for four values. */
    public static <A, B, C, D> ValueForm<Tuple4<A, B, C, D>> of(
            TableSchema table, Selectable<?, A> a, Selectable<?, B> b, Selectable<?, C> c, Selectable<?, D> d) {
        ValuePart<A> first = part(a);
        ValuePart<B> second = part(b);
        ValuePart<C> third = part(c);
        ValuePart<D> fourth = part(d);
        return of(
                table,
                in -> new Tuple4<>(
                        first.type().read(in),
                        second.type().read(in),
                        third.type().read(in),
                        fourth.type().read(in)),
                first,
                second,
                third,
                fourth);
    }

    /**
     * Returns the form for any number of values, which are read as from a result.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static <R> ValueForm<Row> rows(RowStore<R> rows, List<? extends Selectable<R, ?>> selected) {
        if (selected.isEmpty()) {
            throw new IllegalArgumentException(
                    "select(…) needs at least one value; to select whole rows, call select()");
        }
        ValuePart<?>[] parts = selected.stream().map(ValueForm::part).toArray(ValuePart<?>[]::new);
        List<ColumnType<Object>> types = List.of(parts).stream()
                .map(part -> ColumnType.anyOf(part.place().type()))
                .toList();
        ResultShape shape = new ResultShape(
                List.of(parts).stream()
                        .map(part -> new ResultColumn(
                                part.place().name(), rows.dialect().typeWord(part.place())))
                        .toList(),
                rows.context().jsonCodec());
        return of(rows.schema(), in -> row(types, shape, in), parts);
    }

    private static Row row(List<ColumnType<Object>> types, ResultShape shape, RowReader in) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[types.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = types.get(i).read(in);
        }
        return new ResultRow(shape, values);
    }

    private static <T> ValuePart<T> part(Selectable<?, T> selected) {
        return selected instanceof Column<?, T> column
                ? new ColumnPart<>(column.schema(), column.type())
                : ValuePart.of(selected);
    }

    /** Returns the part of a statement behind a column, expression or aggregate. */
    public static ValuePart<?> partOf(Selectable<?, ?> selected) {
        return part(selected);
    }

    @Override
    public void appendTo(SqlText sql) {
        String separator = "";
        for (ValuePart<?> value : values) {
            value.appendTo(sql.append(separator));
            separator = ", ";
        }
    }

    @Override
    public V read(RowReader in) throws SQLException {
        return function.read(in);
    }
}
