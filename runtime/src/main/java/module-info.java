/** The engine, the dialects and the base of the generated DAOs. */
@SuppressWarnings({
    "requires-automatic", // PostgreSQL's driver is an automatic module
    "module" // io.doctable.multi is compiled later
})
module io.doctable.runtime {
    requires transitive io.doctable.annotations;
    requires transitive java.sql;
    requires static org.jspecify;
    requires com.zaxxer.hikari;
    requires org.slf4j;

    // The user chooses the driver and the JSON library.
    requires static org.xerial.sqlitejdbc;
    requires static org.postgresql.jdbc;
    requires static com.fasterxml.jackson.databind;
    requires static io.avaje.jsonb;

    exports io.doctable.dao;
    exports io.doctable.engine;
    exports io.doctable.error;
    exports io.doctable.json;
    exports io.doctable.listen;
    exports io.doctable.metadata;
    exports io.doctable.option;
    exports io.doctable.pool;
    exports io.doctable.row;
    exports io.doctable.schema;
    exports io.doctable.sql;
    exports io.doctable.table;

    // The row writer of checksums.
    exports io.doctable.internal.row to
            io.doctable.multi;

    uses io.doctable.internal.dialect.Dialect;
    uses io.doctable.json.JsonCodec;

    provides io.doctable.internal.dialect.Dialect with
            io.doctable.internal.sqlite.SqliteDialect,
            io.doctable.internal.postgres.PostgresDialect;
}
