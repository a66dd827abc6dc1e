package io.doctable.internal.change;

import io.doctable.error.ConnectionLostException;
import io.doctable.error.RowNotFoundException;
import io.doctable.error.StaleRowException;
import io.doctable.internal.connection.Call;
import io.doctable.internal.option.Access;
import io.doctable.internal.rows.RowStore;
import io.doctable.internal.session.Lease;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowBinder;
import io.doctable.row.RowWriter;
import io.doctable.schema.Generation;
import io.doctable.table.Patch;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Finds and changes one table's rows by primary key. */
public final class KeyedRows<R, K> {
    private final RowStore<R> rows;
    private final RowMapping<R> mapping;
    private final PrimaryKey<R, K> key;
    private final SqlStatement byKey;
    private final boolean versioned;

    public KeyedRows(RowStore<R> rows, PrimaryKey<R, K> key) {
        this.rows = rows;
        this.mapping = rows.mapping();
        this.key = key;
        this.byKey = rows.statements().selectBy(key.columns());
        this.versioned = rows.schema().generatedBy(Generation.VERSION).isPresent();
    }

    public Optional<R> find(K id) {
        return Optional.ofNullable(row(id));
    }

    public R get(K id) {
        R found = row(id);
        if (found == null) {
            throw notFound(id, byKey);
        }
        return found;
    }

    private @Nullable R row(K id) {
        Objects.requireNonNull(id, "id");
        Lease lease = rows.lend(Access.REPEATED_READ);
        try (lease) {
            return row(lease, id);
        } catch (ConnectionLostException e) {
            return rows.readingAgain(lease, e, another -> Optional.ofNullable(row(another, id)))
                    .orElse(null);
        }
    }

    private @Nullable R row(Lease lease, K id) {
        try (Call call = lease.call(byKey)) {
            key.write(call.bind(), id);
            call.query();
            return call.next() ? mapping.read(call.row()) : null;
        } catch (SQLException e) {
            throw lease.failure(e, byKey.text());
        }
    }

    public List<R> findAll(Collection<? extends K> ids) {
        List<K> given = Given.copy(ids);
        if (given.isEmpty()) {
            return List.of();
        }
        return rows.reading(lease -> new FindMany<>(rows, key, byKey, lease).find(given));
    }

    public List<R> listAfter(@Nullable K after, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("the page size must be 1 or more, but is " + most);
        }
        return rows.list(rows.statements().selectInOrder(key.columns(), after != null), out -> {
            if (after != null) {
                key.write(out, after);
            }
            out.setLong(most);
        });
    }

    public Optional<K> largest() {
        return rows.first(rows.statements().selectLast(key.columns()), RowStore.NO_PARAMETERS)
                .map(key::of);
    }

    public R update(R row) {
        Objects.requireNonNull(row, "row");
        Stamp stamp = rows.context().stamp();
        try (Lease lease = rows.lend(Access.WRITE)) {
            if (!changes(lease, row, stamp)) {
                SqlStatement statement = rows.statements().update();
                K id = key.of(row);
                throw isThereAt(lease, id) ? staleAt(id, statement) : notFound(id, statement);
            }
        }
        return mapping.updated(row, stamp);
    }

    /** Updates a row; whether it is there with its version. */
    boolean changes(Lease lease, R row, Stamp stamp) {
        return rows.change(lease, rows.statements().update(), out -> writeUpdate(out, row, stamp)) > 0;
    }

    public boolean patch(K id, Patch<R, ?> patch) {
        Objects.requireNonNull(id, "id");
        OptionalLong expected = patch.expectedVersion();
        if (patch.isEmpty()) {
            return isThere(id, expected);
        }
        Stamp stamp = rows.context().stamp();
        SqlStatement statement = rows.statements().patch(patch.columns(), expected.isPresent());
        RowBinder parameters = out -> {
            patch.write(out, stamp);
            key.write(out, id);
            if (expected.isPresent()) {
                out.setLong(expected.getAsLong());
            }
        };
        try (Lease lease = rows.lend(Access.WRITE)) {
            if (rows.change(lease, statement, parameters) > 0) {
                return true;
            }
            if (expected.isPresent() && isThereAt(lease, id)) {
                throw staleAt(id, statement);
            }
            return false;
        }
    }

    /** Returns whether there is a row with this key; throws an exception if it has another version than expected. */
    private boolean isThere(K id, OptionalLong expected) {
        Optional<R> row = find(id);
        if (row.isPresent() && expected.isPresent() && mapping.version(row.get()) != expected.getAsLong()) {
            throw staleAt(id, byKey);
        }
        return row.isPresent();
    }

    /**
     * Updates rows.
     *
     * @param partly whether the others are updated if some of them cannot be
     */
    public RowOutcomes updateAll(Collection<? extends R> changed, boolean partly) {
        List<R> given = Given.copy(changed);
        return given.isEmpty()
                ? new RowOutcomes(List.of(), true)
                : UpdateMany.update(rows, this, given).run(partly);
    }

    public R save(R row) {
        Objects.requireNonNull(row, "row");
        return new Saves<>(rows, this).one(row);
    }

    public List<R> saveAll(Collection<? extends R> all) {
        List<R> given = Given.copy(all);
        return given.isEmpty() ? List.of() : new Saves<>(rows, this).all(given);
    }

    public long deleteAll(Collection<? extends R> all) {
        List<R> given = Given.copy(all);
        if (given.isEmpty()) {
            return 0;
        }
        RowOutcomes result = UpdateMany.delete(rows, this, given).runUnlessStale();
        if (!result.applied()) {
            throw stale(given, result, rows.statements().delete());
        }
        return result.changed();
    }

    public long deleteAllById(Collection<? extends K> ids) {
        List<K> given = Given.copy(ids);
        return given.isEmpty() ? 0 : new DeleteMany<>(rows, key, given).run();
    }

    public boolean delete(R row) {
        Objects.requireNonNull(row, "row");
        SqlStatement statement = rows.statements().delete();
        try (Lease lease = rows.lend(Access.WRITE)) {
            if (rows.change(lease, statement, out -> writeKeyAndVersion(out, row)) > 0) {
                return true;
            }
            if (versioned && isThere(lease, row)) {
                throw stale(row, statement);
            }
            return false;
        }
    }

    public boolean deleteById(K id) {
        Objects.requireNonNull(id, "id");
        return rows.change(rows.statements().deleteById(), out -> key.write(out, id)) > 0;
    }

    /** Writes the parameters of an update: the row's columns, key and version. */
    void writeUpdate(RowWriter out, R row, Stamp stamp) throws SQLException {
        mapping.writeUpdate(out, row, stamp);
        writeKeyAndVersion(out, row);
    }

    /** Writes the parameters by which an update or a deletion finds its row. */
    void writeKeyAndVersion(RowWriter out, R row) throws SQLException {
        key.write(out, key.of(row));
        if (versioned) {
            out.setLong(mapping.version(row));
        }
    }

    /** Returns the primary keys of rows. */
    RowKeys<R> keys() {
        return RowKeys.of(rows, key);
    }

    /** Returns whether the table has a row with this row's key, whatever its version. */
    boolean isThere(Lease lease, R row) {
        return isThereAt(lease, key.of(row));
    }

    private boolean isThereAt(Lease lease, K id) {
        return rows.any(lease, byKey, out -> key.write(out, id));
    }

    /** Returns the exception for the first of many rows that was changed after it was read. */
    StaleRowException stale(List<R> given, RowOutcomes result, SqlStatement statement) {
        int index = result.each().indexOf(RowOutcome.STALE);
        StaleRowException stale = stale(given.get(index), statement);
        stale.noting("at row " + index + " of the collection; nothing was changed");
        return stale;
    }

    /** Returns the exception for a row that was changed after it was read. */
    StaleRowException stale(R row, SqlStatement statement) {
        return staleAt(key.of(row), statement);
    }

    private StaleRowException staleAt(K id, SqlStatement statement) {
        return new StaleRowException(
                described(id)
                        + " was changed after it was read (optimistic locking); read it again and repeat the change",
                statement.text(),
                null);
    }

    private RowNotFoundException notFound(K id, SqlStatement statement) {
        return new RowNotFoundException("there is no " + described(id), statement.text(), null);
    }

    private String described(K id) {
        boolean secret = rows.context().hidesParameters()
                || key.columns().stream()
                        .anyMatch(name -> rows.schema().column(name).sensitive());
        return "row of " + rows.schema().qualifiedName() + " with " + String.join(", ", key.columns()) + " = "
                + (secret ? "***" : id);
    }
}
