package io.doctable.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.engine.Engine;
import io.doctable.metadata.DynamicTable;
import io.doctable.row.Row;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import java.util.List;
import java.util.Map;

/** The code of {@code docs/tables-without-a-record.md}. */
class TableSnippetsTest {
    @OnEveryDatabase
    void createsAndDrops(Engine engine) {
        // tag::ddl[]
        engine.ddl(ddl -> ddl.create(AuthorTable.TABLE).create(ArticleTable.TABLE)); // both or none
        engine.dropTable("article"); // also drops tables that the engine has not registered
        engine.metadata().reflectAll(); // registers every table of the database
        engine.metadata().dropAll(); // in the order that the foreign keys require
        // end::ddl[]
        assertThat(engine.listTables()).isEmpty();
    }

    @OnEveryDatabase
    void rowsWithoutARecord(Engine engine) {
        // tag::dynamic[]
        DynamicTable books = engine.metadata()
                .register(TableSchema.builder("book")
                        .column(ColumnSchema.builder("id", DataType.of(Kind.LONG))
                                .generated(Generation.IDENTITY))
                        .column("title", Kind.TEXT)
                        .column("year", Kind.INT)
                        .primaryKey("id")
                        .build());

        Row emma = books.insert(Map.of("title", "Emma", "year", 1815));
        List<Row> old = books.whereSql("t.year < :y", Map.of("y", 1900))
                .orderBy(books.column("title").asc())
                .list();
        books.where(books.column("id").eq(emma.get("id"))).update(Map.of("year", 1816));
        // end::dynamic[]
        assertThat(old).hasSize(1);
        assertThat(books.first().orElseThrow().get("year", int.class)).isEqualTo(1816);
    }

    @OnEveryDatabase
    void describes(Engine engine) {
        engine.ddl(ddl -> ddl.create(AuthorTable.TABLE).create(ArticleTable.TABLE));
        // tag::describe[]
        String declared = ArticleTable.TABLE.describe(); // needs no database
        String actual = engine.inspector().describe("article"); // the table in the database, with its types
        String everything = engine.inspector().describe(); // all tables and views
        // end::describe[]
        assertThat(declared).contains("table article");
        assertThat(actual).contains("author_id");
        assertThat(everything).contains(actual);
    }
}
