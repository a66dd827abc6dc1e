package io.doctable.row;

import io.doctable.error.DocTableException;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A Java type {@code J} that is stored as another one, {@code S}. */
final class ConvertedColumnType<J, S> extends ColumnType<J> {
    private final ColumnType<S> base;
    private final Function<? super J, ? extends S> to;
    private final Function<? super S, ? extends J> from;

    ConvertedColumnType(
            ColumnType<S> base, Function<? super J, ? extends S> to, Function<? super S, ? extends J> from) {
        super(base.dataType());
        this.base = base;
        this.to = to;
        this.from = from;
    }

    @Override
    public void write(RowWriter out, J value) throws SQLException {
        S stored;
        try {
            stored = to.apply(value);
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
            value = from.apply(stored);
        } catch (RuntimeException e) {
            throw in.refuse(in.shown(stored) + " cannot be read: " + in.reason(e), e);
        }
        return in.present(value);
    }

    @Override
    public J normalize(J value) {
        return from.apply(base.normalize(to.apply(value)));
    }

    @Override
    Object stored(J value) {
        return base.stored(to.apply(value));
    }

    @Override
    J restored(Object stored, RowReader in) {
        return restore(base.restored(stored, in), in);
    }
}
