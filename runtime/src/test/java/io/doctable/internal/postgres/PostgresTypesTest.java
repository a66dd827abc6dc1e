package io.doctable.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.database.TestConnection;
import io.doctable.schema.ColumnDescription;
import io.doctable.testing.PostgresServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words that people use for PostgreSQL's types are known under the names that its catalogue has for them. */
class PostgresTypesTest {
    private static final List<String> TYPED = List.of(
            "int",
            "INT4",
            "int8",
            "int2",
            "float",
            "float4",
            "float8",
            "bool",
            "boolean",
            "varchar",
            "VARCHAR(40)",
            "varchar ( 7 )",
            "char",
            "char(4)",
            "character(2)",
            "character varying(9)",
            "decimal",
            "decimal(9,2)",
            "dec( 5 , 1 )",
            "numeric(4)",
            "numeric",
            "varbit(3)",
            "timestamp",
            "timestamptz",
            "timestamp(3)",
            "timestamptz(3)",
            "timestamp  with time zone",
            "timestamp(2) without time zone",
            "time",
            "timetz",
            "time(1)",
            "text",
            "text[]",
            "varchar(5)[]",
            "int[]",
            "timestamptz[]",
            "double precision",
            "jsonb",
            "uuid",
            "inet",
            "bytea",
            "date",
            "interval",
            "timestamp(0) with time zone[]");

    @Test
    void eachAsTheCatalogueHasIt() throws SQLException {
        try (TestConnection db = TestConnection.open(PostgresServer.newDatabase())) {
            List<String> columns = new ArrayList<>();
            for (String type : TYPED) {
                columns.add("c" + columns.size() + " " + type);
            }
            db.execute("CREATE TABLE t (" + String.join(", ", columns) + ")");
            assertThat(db.dialect()
                            .catalogue(db.raw())
                            .describe(null, "t")
                            .orElseThrow()
                            .columns())
                    .extracting(ColumnDescription::type)
                    .containsExactlyElementsOf(
                            TYPED.stream().map(PostgresTypes::catalogueWord).toList());
        }
    }
}
