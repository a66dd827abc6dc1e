package io.doctable.internal.dialect;

import io.doctable.error.UnknownDialectException;
import io.doctable.internal.option.OpenMode;
import io.doctable.internal.option.TransactionMode;
import io.doctable.internal.scan.RawSql;
import io.doctable.internal.scan.SqlSyntax;
import io.doctable.json.JsonCodec;
import io.doctable.option.Isolation;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableDescription;
import io.doctable.schema.TableName;
import io.doctable.schema.TableSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one database does differently: its driver, its SQL, its values, its errors. Found by {@link ServiceLoader}.
 * Implementations are stateless and thread-safe.
 */
public abstract class Dialect implements DatabaseErrors {
    /** For subclasses. */
    protected Dialect() {}

    /**
     * The dialect of that name, as the first part of a URL gives it.
     *
     * @throws UnknownDialectException if there is none; the message lists what there is
     */
    public static Dialect named(String name) {
        return KnownDialects.named(name);
    }

    /** Its name in URLs and in {@code @OnDialect}, such as {@code sqlite}. */
    public abstract String name();

    /** Other names that URLs may use. */
    public List<String> aliases() {
        return List.of();
    }

    /** Whether the database can do that. */
    public abstract boolean can(Ability ability);

    // --- connections

    /**
     * How to call the driver for a database.
     *
     * @throws io.doctable.error.InvalidUrlException if the address lacks something or has an option that is not known
     */
    public abstract DriverAddress address(ServerAddress server, OpenMode mode);

    /** The class of the driver's own connections, for which a pool is asked to unwrap its own. */
    public abstract Class<?> connectionClass();

    /** Makes a new physical connection ready for its first statement. */
    public abstract void prepareConnection(Connection raw, ConnectionSettings settings) throws SQLException;

    /** The files that a prepared connection has open, to be looked at again before and after it writes. */
    public OpenFiles openFiles(Connection raw, ConnectionSettings settings) throws SQLException {
        return OpenFiles.NONE;
    }

    /** How rows go to and come from a physical connection; asked once for each. */
    public abstract RowRoute route(Connection raw, JsonCodec json) throws SQLException;

    // --- transactions

    /**
     * Begins a transaction; a writing one is sure to be able to write from here on.
     *
     * @param isolation the isolation that it shall have, null for the database's default; nothing is to be done about it
     *     where {@link #setIsolation} has a statement, or where writers take turns and so every transaction is
     *     serializable
     */
    public abstract void begin(Connection raw, TransactionMode mode, @Nullable Isolation isolation) throws SQLException;

    /** Begins a transaction with the database's default isolation. */
    public final void begin(Connection raw, TransactionMode mode) throws SQLException {
        begin(raw, mode, null);
    }

    /** The statement that gives isolation to the transaction that has just begun; null where {@link #begin} does. */
    public @Nullable String setIsolation(Isolation isolation) {
        return null;
    }

    /** Returns the statements of a savepoint of that name. */
    public SavepointSql savepoint(String name) {
        return SavepointSql.standard(name);
    }

    /** Begins a transaction in which tables are looked for and created, alone among all that do so. */
    public abstract void beginDdl(Connection raw) throws SQLException;

    /**
     * Commits the running transaction.
     *
     * @param mode as it was begun
     * @throws SQLException if it is not committed, a silent rollback by the database among the reasons
     */
    public abstract void commit(Connection raw, TransactionMode mode) throws SQLException;

    /**
     * Rolls the running transaction back; nothing happens when the database has done so by itself.
     *
     * @param mode as it was begun
     */
    public abstract void rollback(Connection raw, TransactionMode mode) throws SQLException;

    /** Whether the driver knows that no transaction runs, its own about to begin with the next statement or not. */
    public boolean knowsOfNoTransaction(Connection raw) throws SQLException {
        return false;
    }

    /** How transactions are prepared and committed later; empty where the database has no such thing. */
    public Optional<TwoPhase> twoPhase() {
        return Optional.empty();
    }

    // --- running statements

    /** Stops what the connection is doing, from another thread; nothing happens when it does nothing. */
    public void cancel(Connection raw, Statement running) throws SQLException {
        running.cancel();
    }

    /** Whether a cancel reaches later statements as well, as long as a result is open on the connection. */
    public boolean cancelLingers() {
        return false;
    }

    /** Whether the database was moved or deleted: no connection made so far reaches what others take for it. */
    public boolean isLeftBehind(SQLException e) {
        return false;
    }

    /**
     * The column by which the database itself counts the rows of a table; null if there is none, or it must not be asked for
     * with {@code RETURNING}.
     */
    public abstract @Nullable String countedColumn(Connection raw, RawSql.InsertTarget table) throws SQLException;

    // --- tables

    /**
     * The statements that create tables, their indexes and comments.
     *
     * @param tables in the order in which to create them; tables that refer to each other in a circle come together
     */
    public final List<String> createTables(List<TableSchema> tables) {
        return ddl().createTables(tables);
    }

    /**
     * The statement that selects the id of the row that this connection inserted last; null if only
     * {@code RETURNING} returns it.
     */
    public @Nullable String lastInsertId() {
        return null;
    }

    /** The statement that makes the identity go on after the largest id; null where it does so by itself. */
    public @Nullable String moveIdentity(TableSchema table) {
        return null;
    }

    /**
     * The statements that drop tables inside a transaction, those that refer to each other among them.
     *
     * @param tables each before those that it refers to, as far as they go in a circle not
     */
    public List<String> dropTables(List<TableSchema> tables) {
        return tables.isEmpty()
                ? List.of()
                : List.of("DROP TABLE " + tables.stream().map(this::table).collect(Collectors.joining(", ")));
    }

    /** What the database says of all that is in it, over that connection. */
    public abstract Catalogue catalogue(Connection raw);

    /** What a column of an existing table holds, as far as its type shows. */
    public abstract DataType dataType(String type);

    /** The type that DDL gives such a column by itself, in the words that the catalogue has for it. */
    public abstract String catalogueWord(DataType type);

    /** Whether a table or view is the database's own, which nobody drops. */
    public abstract boolean isSystem(TableName table);

    /** How the database would describe a table, its foreign keys left out; nothing of it stays. */
    public abstract TableDescription picture(Connection raw, TableSchema wanted) throws SQLException;

    /** Whether two expressions, as the catalogue has them, are the same. */
    public abstract boolean sameExpression(String first, String second);

    /** Whether two expressions are the same, or there is neither. */
    public final boolean sameIfAny(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return first == null && second == null;
        }
        return sameExpression(first, second);
    }

    /** Whether the database takes the names for the same ones, in the same order. */
    public final boolean sameNames(List<String> first, List<String> second) {
        return first.stream()
                .map(this::folded)
                .toList()
                .equals(second.stream().map(this::folded).toList());
    }

    /** Why values of a wanted column do not fit an existing one's type, null if they do. */
    public abstract @Nullable String typeDifference(ColumnSchema wanted, String foundType);

    /** A name as the database compares it with others: the same for two that it takes for one. */
    public String folded(String name) {
        return name;
    }

    /** Whether the database takes two names for one. */
    public final boolean sameName(String first, String second) {
        return folded(first).equals(folded(second));
    }

    /** The statement that gives a column the wanted type, null where there is none. */
    public abstract @Nullable String changeType(TableSchema table, ColumnSchema column);

    /** Writes its CREATE TABLE. */
    public abstract TableDdl ddl();

    /** Writes SELECT, INSERT, UPDATE and DELETE. */
    public abstract TableDml dml();

    /** Writes computations and aggregates. */
    public ComputedSql computed() {
        return new ComputedSql(this);
    }

    /** The word for a column's type in DDL. */
    public final String typeWord(ColumnSchema column) {
        return ddl().typeWord(column);
    }

    // --- text

    /** How SQL is cut into words, texts and comments. */
    public abstract SqlSyntax syntax();

    /** A parameter whose value, also NULL, is of that type. */
    public String parameter(DataType type) {
        return "?";
    }

    /** What {@code IN} or {@code NOT IN} is written as when its list is empty. */
    public String inNothing(boolean negated) {
        return negated ? "NOT IN ()" : "IN ()";
    }

    /** The identifier, quoted. */
    public String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** The table's name, quoted, with its namespace where there is one. */
    public String table(TableSchema table) {
        return table.schema() == null ? quote(table.name()) : quote(table.schema()) + "." + quote(table.name());
    }

    /** Appends the comparison of a text with a pattern; IgnoreCase is about ASCII letters. */
    protected abstract void match(SqlText sql, ValuePart<?> text, TextMatch match, String pattern, boolean ignoreCase);

    /** Refuses a column whose values the database cannot compare for being equal. */
    protected void requireEquality(TableSchema table, ColumnSchema column) {}

    /** Refuses a column whose values the database cannot compare for being smaller, sort or sum. */
    public void requireOrder(TableSchema table, ColumnSchema column) {}

    /** What makes a column sort by code points: a COLLATE clause with a blank before it, or nothing. */
    protected String sortCollation(ColumnSchema column) {
        return "";
    }
}
