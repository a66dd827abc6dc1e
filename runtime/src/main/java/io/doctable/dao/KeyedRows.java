package io.doctable.dao;

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
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and changes one table's rows by primary key. */
final class KeyedRows<R, K> {
    private final RowStore<R> rows;
    private final RowMapping<R> mapping;
    private final PrimaryKey<R, K> key;
    private final SqlStatement byKey;
    private final boolean versioned;

    KeyedRows(RowStore<R> rows, PrimaryKey<R, K> key) {
        this.rows = rows;
        this.mapping = rows.mapping();
        this.key = key;
        this.byKey = rows.statements().selectBy(key.columns());
        this.versioned = rows.schema().generatedBy(Generation.VERSION).isPresent();
    }

    Optional<R> find(K id) {
        return Optional.ofNullable(row(id));
    }

    R get(K id) {
        R found = row(id);
        if (found == null) {
            throw notFound(id, byKey);
        }
        return found;
    }

    private @Nullable R row(K id) {
        Objects.requireNonNull(id, "id");
        Lease lease = rows.lend(Access.READ);
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

    List<R> findAll(Collection<? extends K> ids) {
        List<K> given = Given.copy(ids);
        if (given.isEmpty()) {
            return List.of();
        }
        return rows.reading(lease -> new FindMany<>(rows, key, byKey, lease).find(given));
    }

    List<R> listAfter(@Nullable K after, int most) {
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

    Optional<K> largest() {
        return rows.first(rows.statements().selectLast(key.columns()), RowStore.NO_PARAMETERS)
                .map(key::of);
    }

    R update(R row) {
        Objects.requireNonNull(row, "row");
        Stamp stamp = rows.context().stamp();
        SqlStatement statement = rows.statements().update();
        try (Lease lease = rows.lend(Access.WRITE)) {
            if (rows.change(lease, statement, out -> writeUpdate(out, row, stamp)) == 0) {
                K id = key.of(row);
                throw isThereAt(lease, id) ? stale(id, statement) : notFound(id, statement);
            }
        }
        return mapping.updated(row, stamp);
    }

    BatchResult updateAll(Collection<? extends R> changed, UpdateMode mode) {
        List<R> given = Given.copy(changed);
        Objects.requireNonNull(mode, "mode");
        if (given.isEmpty()) {
            return new BatchResult(List.of(), true);
        }
        return new UpdateMany<>(rows, this, given, mode).update();
    }

    boolean delete(R row) {
        Objects.requireNonNull(row, "row");
        SqlStatement statement = rows.statements().delete();
        try (Lease lease = rows.lend(Access.WRITE)) {
            RowBinder keyAndVersion = out -> {
                key.write(out, key.of(row));
                writeVersion(out, row);
            };
            if (rows.change(lease, statement, keyAndVersion) > 0) {
                return true;
            }
            if (versioned && isThere(lease, row)) {
                throw stale(key.of(row), statement);
            }
            return false;
        }
    }

    boolean deleteById(K id) {
        Objects.requireNonNull(id, "id");
        return rows.change(rows.statements().deleteById(), out -> key.write(out, id)) > 0;
    }

    /** Writes the parameters of an update: the row's columns, key and version. */
    void writeUpdate(RowWriter out, R row, Stamp stamp) throws SQLException {
        mapping.writeUpdate(out, row, stamp);
        key.write(out, key.of(row));
        writeVersion(out, row);
    }

    /** Returns whether the table has a row with this row's key, whatever its version. */
    boolean isThere(Lease lease, R row) {
        return isThereAt(lease, key.of(row));
    }

    private boolean isThereAt(Lease lease, K id) {
        return rows.any(lease, byKey, out -> key.write(out, id));
    }

    private void writeVersion(RowWriter out, R row) throws SQLException {
        if (versioned) {
            out.setLong(mapping.version(row));
        }
    }

    private StaleRowException stale(K id, SqlStatement statement) {
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
