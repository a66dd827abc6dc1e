/** The engine, the dialects and the base of the generated DAOs. */
@SuppressWarnings("requires-automatic") // PostgreSQL's driver is an automatic module
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

    exports io.doctable.multi;
    exports io.doctable.dao;
    exports io.doctable.distribute;
    exports io.doctable.engine;
    exports io.doctable.pool;
    exports io.doctable.table;
    exports io.doctable.dialect;
    exports io.doctable.row;
    exports io.doctable.json;
    exports io.doctable.error;
    exports io.doctable.schema;

    uses io.doctable.dialect.Dialect;
    uses io.doctable.json.JsonCodec;

    provides io.doctable.dialect.Dialect with
            io.doctable.dialect.SqliteDialect,
            io.doctable.dialect.PostgresDialect;
}
