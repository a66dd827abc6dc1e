package io.doctable.row;

import io.doctable.error.DocTableException;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A Java type {@code J} that is stored as another one, {@code S}. */
abstract class ConvertedColumnType<J, S> extends ColumnType<J> {
    private final ColumnType<S> base;

    ConvertedColumnType(ColumnType<S> base) {
        super(base.dataType());
        this.base = base;
    }

    /** A type with these two conversions. */
    static <J, S> ColumnType<J> by(
            ColumnType<S> base, Function<? super J, ? extends S> to, Function<? super S, ? extends J> from) {
        return new ConvertedColumnType<>(base) {
            @Override
            S to(J value) {
                return to.apply(value);
            }

            @Override
            J from(S stored) {
                return from.apply(stored);
            }
        };
    }

    /** Converts a value to the stored value; may throw for a value that cannot be stored. */
    abstract S to(J value);

    /** Converts a stored value back; may throw for an unknown stored value. */
    abstract J from(S stored);

    @Override
    public void write(RowWriter out, J value) throws SQLException {
        S stored;
        try {
            stored = to(value);
        } catch (DocTableException e) {
            throw e;
        } catch (RuntimeException e) {
            // The column begins with its first value, and this one had none.
            throw out.refuseNext(value, e);
        }
        if (stored == null) {
            throw out.refuseNext(value, " cannot be stored: its converter returned null");
        }
        base.write(out, stored);
    }

    @Override
    public @Nullable J read(RowReader in) throws SQLException {
        S stored = base.read(in);
        return stored == null ? null : restore(stored, in);
    }

    private J restore(S stored, RowReader in) {
        J value;
        try {
            value = from(stored);
        } catch (RuntimeException e) {
            throw in.refuse(in.shown(stored) + " cannot be read: " + in.reason(e), e);
        }
        return in.present(value);
    }

    @Override
    public J normalize(J value) {
        return from(base.normalize(to(value)));
    }

    @Override
    Object stored(J value) {
        return base.stored(to(value));
    }

    @Override
    J restored(Object stored, RowReader in) {
        return restore(base.restored(stored, in), in);
    }
}
