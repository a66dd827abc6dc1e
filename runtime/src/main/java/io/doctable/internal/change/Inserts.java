package io.doctable.internal.change;

import io.doctable.error.DocTableException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.option.Access;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.EngineContext;
import io.doctable.internal.session.Lease;
import io.doctable.internal.session.LeaseFunction;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowReader;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import io.doctable.table.InsertShape;
import io.doctable.table.Stamp;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Stores single rows. */
public final class Inserts<R> {
    private static final int MOST_TRIES = 20;

    private final RowStore<R> rows;
    /** The query for the last generated id, where that is faster than returning it; null elsewhere. */
    private final @Nullable SqlStatement lastId;

    private final @Nullable SqlStatement insertOnly;
    private final @Nullable NarrowIdentity narrow;

    public Inserts(RowStore<R> rows) {
        this.rows = rows;
        List<ColumnSchema> back = rows.statements().gotBack(0);
        boolean onlyIdentity = back.size() == 1
                && back.get(0).generation() == Generation.IDENTITY
                && !rows.schema().withoutRowid();
        this.lastId = onlyIdentity ? statement(rows.dialect().lastInsertId(), back) : null;
        this.narrow = NarrowIdentity.of(rows.dialect(), rows.schema());
        this.insertOnly = lastId == null ? null : rows.statements().insertOnly(0, 1);
    }

    private @Nullable SqlStatement statement(@Nullable String text, List<ColumnSchema> results) {
        TableSchema schema = rows.schema();
        return text == null
                ? null
                : new SqlStatement(text, RowShape.of(schema, List.of()), RowShape.of(schema, results));
    }

    /** Returns the query for the last generated id, where that is all that an insert returns; null elsewhere. */
    @Nullable
    SqlStatement lastId() {
        return lastId;
    }

    public <N> R one(InsertShape<R, N> shape, N row) {
        Objects.requireNonNull(row, "row");
        return storing(lease -> one(lease, shape, row, engine().stamp()));
    }

    /** Stores the only row of a collection. */
    public <N> List<R> onlyOne(NewRows<R, N> given) {
        try {
            return new ArrayList<>(List.of(one(given.shape(), given.row(0))));
        } catch (DocTableException e) {
            throw e.noting("at row 0 of the collection" + given.names().apply(0));
        }
    }

    /** Stores one row; opens a transaction only if the insert may have to be undone. */
    private <T> T storing(LeaseFunction<T> work) {
        if (narrow != null) {
            return rows.atomically(lease -> checked(() -> work.apply(lease)));
        }
        try (Lease lease = rows.lend(Access.WRITE)) {
            return work.apply(lease);
        }
    }

    /** Runs work that stores rows in a transaction and rejects ids that the record cannot hold. */
    <T> T checked(Supplier<T> work) {
        return narrow == null ? work.get() : narrow.checked(work);
    }

    /**
     * Refuses ids that the record cannot hold, after an insert that did not return them.
     *
     * @throws io.doctable.error.MappingException if the largest id is too large; see {@link #checked}
     */
    void requireReadableIds(Lease lease) {
        if (narrow != null) {
            rows.first(
                    lease, rows.statements().selectLast(List.of(narrow.column().name())), RowStore.NO_PARAMETERS);
        }
    }

    public <N> R one(Lease lease, InsertShape<R, N> shape, N row, Stamp stamp) {
        long unset = shape.unset(row);
        // Outside a transaction the second statement would cost more than it saves.
        if (lastId != null && insertOnly != null && unset == 0 && lease.inTransaction()) {
            return oneThenItsId(lease, shape, row, stamp, insertOnly, lastId);
        }
        SqlStatement statement = rows.statements().insert(unset);
        try (Call call = lease.call(statement)) {
            shape.write(call.bind(), row, stamp);
            if (statement.results().columns().isEmpty()) {
                if (call.insert() == 0) {
                    throw rows.notStored(lease, statement);
                }
                return shape.complete(row, stamp, nothingReturned());
            }
            call.query();
            if (!call.next()) {
                throw rows.notStored(lease, statement);
            }
            R stored = shape.complete(row, stamp, call.row());
            call.finish();
            return stored;
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
    }

    private <N> R oneThenItsId(
            Lease lease, InsertShape<R, N> shape, N row, Stamp stamp, SqlStatement statement, SqlStatement askForId) {
        try (Call call = lease.call(statement)) {
            shape.write(call.bind(), row, stamp);
            if (call.insert() == 0) {
                throw rows.notStored(lease, statement);
            }
        } catch (SQLException e) {
            throw lease.failure(e, statement.text());
        }
        try (Call call = lease.call(askForId)) {
            call.bind();
            call.query();
            call.next();
            return shape.complete(row, stamp, call.row());
        } catch (SQLException e) {
            throw lease.failure(e, askForId.text());
        }
    }

    public <N> Optional<R> ifAbsent(InsertShape<R, N> shape, N row, UniqueKey<R> key) {
        Objects.requireNonNull(row, "row");
        Stamp stamp = engine().stamp();
        SqlStatement statement = rows.statements().insertIfAbsent(shape.unset(row), key.columns());
        return storing(lease -> {
            try (Call call = lease.call(statement)) {
                shape.write(call.bind(), row, stamp);
                if (statement.results().columns().isEmpty()) {
                    return call.insert() == 0
                            ? Optional.empty()
                            : Optional.of(shape.complete(row, stamp, nothingReturned()));
                }
                call.query();
                if (!call.next()) {
                    return Optional.empty();
                }
                R stored = shape.complete(row, stamp, call.row());
                call.finish();
                return Optional.of(stored);
            } catch (SQLException e) {
                throw lease.failure(e, statement.text());
            }
        });
    }

    public <N> R findOrInsert(InsertShape<R, N> shape, N row, UniqueKey<R> key) {
        Objects.requireNonNull(row, "row");
        // Refuses a key that the new row does not hold before anything is looked for.
        rows.statements().insertIfAbsent(shape.unset(row), key.columns());
        SqlStatement find = rows.statements().selectMatch(key.columns());
        // A row that another one stores in between is found the next time round, unless it is gone again.
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<R> found = rows.first(find, out -> shape.writeKey(out, row, key));
            if (found.isEmpty()) {
                found = ifAbsent(shape, row, key);
            }
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new DocTableException(
                "no row of " + rows.schema().qualifiedName() + " with these " + key.columns()
                        + " was found or inserted: it appeared and disappeared "
                        + MOST_TRIES
                        + " times between lookup and insert, or this transaction cannot see it because it began"
                        + " before the row was stored, or a trigger of the table skips the new row. Repeat the call in a new transaction",
                find.text(),
                null);
    }

    public <N> R upsert(InsertShape<R, N> shape, N row, SqlStatement statement) {
        Objects.requireNonNull(row, "row");
        return storing(lease -> {
            Stamp stamp = engine().stamp();
            return rows.insert(lease, statement, out -> shape.write(out, row, stamp));
        });
    }

    /** Returns the reader for {@link InsertShape#complete} when an insert returns no columns; it is never read. */
    @SuppressWarnings({"NullAway", "DataFlowIssue"}) // never touched
    static RowReader nothingReturned() {
        return null;
    }

    private EngineContext engine() {
        return rows.context();
    }
}
