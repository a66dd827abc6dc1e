package io.doctable.dao;

import io.doctable.dialect.Ability;
import io.doctable.dialect.Dialect;
import io.doctable.error.MappingException;
import io.doctable.error.StorageFullException;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An identity column of 32 bits in a database that counts in 64 bits, whatever the column's type is. After the largest
 * {@code int} that database stores a row with an id that no record can hold, so the insert has to be undone.
 */
record NarrowIdentity(TableSchema table, ColumnSchema column) {
    /** The one of a table, null if it has none. */
    static @Nullable NarrowIdentity of(Dialect dialect, TableSchema table) {
        return dialect.can(Ability.BOUNDED_IDENTITIES)
                ? null
                : table.generatedBy(Generation.IDENTITY)
                        .filter(column -> column.type().kind() != DataType.Kind.LONG)
                        .map(column -> new NarrowIdentity(table, column))
                        .orElse(null);
    }

    /**
     * Does work that inserts rows, in a transaction that is rolled back when it throws.
     *
     * @throws StorageFullException if the id of a new row was too large to be read
     */
    <T> T checked(Supplier<T> work) {
        try {
            return work.get();
        } catch (MappingException e) {
            if (!column.name().equals(e.column()) || !table.qualifiedName().equals(e.table())) {
                throw e;
            }
            throw new StorageFullException(
                    "the identity of table " + table.qualifiedName() + " has used up its numbers: the id of the new row"
                            + " would be larger than " + Integer.MAX_VALUE + ", and " + column.name()
                            + " is an int; the row is not stored",
                    null,
                    e);
        }
    }
}
