package io.doctable.internal.tables;

import io.doctable.internal.dialect.Dialect;
import io.doctable.internal.dialect.NamesInSql;
import io.doctable.internal.observe.Masker;
import io.doctable.internal.row.Masking;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.row.RowShape;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.TableSchema;
import io.doctable.table.RowMapping;
import io.doctable.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which values of a statement are shown in log lines, to listeners and in exception messages. Everything that
 * shows a value uses this class. Thread-safe.
 *
 * <p>The value of a column described by code is hidden if the column is sensitive. For other values (in raw SQL, in a
 * condition written in SQL, of a table read from the database) the column is unknown. Once a table with a sensitive
 * column is registered with the engine, such a value is shown only if the statement names nothing but described tables
 * without sensitive columns, and their columns.
 */
public final class Secrecy implements Masker {
    private final boolean hidesAll;
    private final Dialect dialect;
    private final Tables tables;

    /** @param hidesAll whether no value is shown at all */
    public Secrecy(boolean hidesAll, Dialect dialect, Tables tables) {
        this.hidesAll = hidesAll;
        this.dialect = dialect;
        this.tables = tables;
    }

    @Override
    public boolean hidesAll() {
        return hidesAll;
    }

    @Override
    public boolean hidesInMessages(@Nullable Table<?> table) {
        return hidesAll || (table != null && RowMapping.of(table).isReflected() && tables.haveSecrets());
    }

    @Override
    public Masking of(SqlStatement statement, @Nullable Table<?> table) {
        if (hidesAll) {
            return Masking.ALL;
        }
        if (!tables.haveSecrets()) {
            return Masking.NONE;
        }
        if (table != null && !RowMapping.of(table).isReflected()) {
            // Raw SQL read as records of a table has results of unknown columns.
            boolean named = isHarmless(table.schema())
                    && hasNoSecret(statement.parameters())
                    && !statement.results().columns().isEmpty();
            return named || isHarmless(statement.text()) ? Masking.NONE : Masking.SENSITIVE;
        }
        return isHarmless(statement.text()) ? Masking.NONE : Masking.ALL;
    }

    private static boolean hasNoSecret(RowShape parameters) {
        return parameters.columns().stream().noneMatch(ColumnSchema::sensitive);
    }

    private static boolean isHarmless(TableSchema table) {
        return table.columns().stream().noneMatch(ColumnSchema::sensitive);
    }

    /** Returns whether a statement names only described tables without sensitive columns, and their columns. */
    private boolean isHarmless(String sql) {
        Optional<NamesInSql> names = NamesInSql.in(dialect, sql);
        if (names.isEmpty()) {
            return false;
        }
        Set<String> columns = new HashSet<>();
        for (NamesInSql.Table each : names.get().tables()) {
            Optional<TableEntry> known = tables.named(new QualifiedName(each.schema(), each.name()));
            if (known.isEmpty()
                    || known.get().isReflected()
                    || !isHarmless(known.get().schema())) {
                return false;
            }
            columns.addAll(namesOf(known.get().schema()));
        }
        return columns.containsAll(names.get().others());
    }

    private static List<String> namesOf(TableSchema table) {
        return table.columns().stream()
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
