package io.doctable.internal.change;

import io.doctable.error.MappingException;
import io.doctable.error.StorageFullException;
import io.doctable.internal.dialect.Ability;
import io.doctable.internal.dialect.Dialect;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An identity column of 32 bits in a database that counts in 64 bits, whatever the column's type. Such a database
 * stores an id above the largest {@code int}, which no record can hold, so the insert has to be undone.
 */
record NarrowIdentity(TableSchema table, ColumnSchema column) {
    /** Returns the table's narrow identity, or null if it has none. */
    static @Nullable NarrowIdentity of(Dialect dialect, TableSchema table) {
        ColumnSchema identity = table.generatedBy(Generation.IDENTITY).orElse(null);
        if (identity == null
                || identity.type().kind() == DataType.Kind.LONG
                || dialect.can(Ability.BOUNDED_IDENTITIES)) {
            return null;
        }
        return new NarrowIdentity(table, identity);
    }

    /**
     * Runs work that inserts rows in a transaction, which is rolled back if the work throws.
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
                    "the identity of table " + table.qualifiedName() + " is exhausted: the id of the new row"
                            + " would be larger than " + Integer.MAX_VALUE + ", and " + column.name()
                            + " is an int. The row is not stored; use a long id",
                    null,
                    e);
        }
    }
}
