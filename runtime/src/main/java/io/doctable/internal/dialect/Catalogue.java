package io.doctable.internal.dialect;

import io.doctable.schema.TableDescription;
import io.doctable.schema.TableName;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a database says of all that is in it. Each call asks anew; used with the connection it was made on. */
public interface Catalogue {
    /** The namespaces that hold what users make, sorted; on SQLite the attached databases. */
    List<String> schemas() throws SQLException;

    /** The namespace of what is made without naming one. */
    String defaultSchema() throws SQLException;

    /** The user's tables and views in a namespace, sorted by name. */
    List<TableName> list(String schema) throws SQLException;

    /** The names of the user's tables in the default namespace, sorted; views are left out. */
    default List<String> tables() throws SQLException {
        return list(defaultSchema()).stream()
                .filter(table -> table.kind() == TableDescription.Kind.TABLE)
                .map(TableName::name)
                .toList();
    }

    /** The tables and views that only this connection sees, sorted by name. */
    List<TableName> temporary() throws SQLException;

    /**
     * What has a name that a new table or index would have to have for itself, such as {@code "an index of table t"}.
     *
     * @param schema its namespace
     */
    Optional<String> holder(String schema, String name) throws SQLException;

    /**
     * The tables with a foreign key to the table of that name, itself among them if it refers to itself; sorted by name.
     *
     * @param schema null for the one that a statement would find
     */
    List<TableName> referring(@Nullable String schema, String name) throws SQLException;

    /**
     * Reads what first use compares: the columns, the primary key, the foreign keys, and the unique constraints and
     * indexes. An outline is cheap and never fails on SQL that is not understood. It may leave out names of constraints,
     * texts of expressions, the target columns of a foreign key that names none, checks, comments and other indexes.
     *
     * @param schema null for the one that a statement would find
     */
    Optional<TableDescription> outline(@Nullable String schema, String name) throws SQLException;

    /**
     * Reads all about the table or view of that name.
     *
     * @param schema null for the one that a statement would find
     * @throws io.doctable.error.UnsupportedByDialectException if the database returns SQL that is not understood
     */
    Optional<TableDescription> describe(@Nullable String schema, String name) throws SQLException;
}
