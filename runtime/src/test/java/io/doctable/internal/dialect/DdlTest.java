package io.doctable.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.annotation.ReferenceAction;
import io.doctable.database.TestConnection;
import io.doctable.database.TestDatabase;
import io.doctable.error.UnsupportedByDialectException;
import io.doctable.internal.statement.SqlStatement;
import io.doctable.internal.statement.TableStatements;
import io.doctable.row.ColumnType;
import io.doctable.schema.ColumnDescription;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.ColumnVariant;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.Generation;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableSchema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts that create tables, side by side; and that the databases take them. */
class DdlTest {
    private static final TableSchema AUTHOR = TableSchema.builder("author")
            .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("name", DataType.text(80)).collation("C"))
            .primaryKey("id")
            .build();

    private static final TableSchema ARTICLE = TableSchema.builder("article")
            .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("author_id", DataType.of(Kind.LONG)))
            .column(ColumnSchema.builder("url", DataType.text(0)))
            .column(ColumnSchema.builder("title", DataType.text(200)).comment("what it's called"))
            .column(ColumnSchema.builder("status", DataType.text(0)).defaultSql("'DRAFT'"))
            .column(ColumnSchema.builder("price", DataType.decimal(9, 2))
                    .nullable()
                    .check("price >= 0")
                    .on("postgresql", new ColumnVariant("money", null, "price >= 0::money", null)))
            .column(ColumnSchema.builder("tags", DataType.of(Kind.JSON)))
            .column(ColumnSchema.builder("created_at", DataType.of(Kind.INSTANT))
                    .defaultSql("CURRENT_TIMESTAMP"))
            .primaryKey("id")
            .unique("uq_article_url", "url")
            .check("ck_article_long", "length(title) > 2")
            .foreignKey(new ForeignKeySchema(
                    "fk_article_author_id",
                    List.of("author_id"),
                    null,
                    "author",
                    List.of("id"),
                    ReferenceAction.CASCADE,
                    ReferenceAction.NO_ACTION))
            .index(new IndexSchema(
                    "ix_article_author_id_created_at",
                    List.of(
                            new IndexSchema.Part("author_id", false, null),
                            new IndexSchema.Part("created_at", true, false)),
                    false,
                    "status <> 'DRAFT'"))
            .comment("one page")
            .build();

    @TempDir
    Path folder;

    @Test
    void sqlite() {
        assertThat(Dialect.named("sqlite").createTables(List.of(ARTICLE)))
                .containsExactly(
                        """
                        CREATE TABLE "article" (
                          "id" INTEGER NOT NULL CONSTRAINT "pk_article" PRIMARY KEY AUTOINCREMENT,
                          "author_id" INTEGER NOT NULL,
                          "url" TEXT NOT NULL,
                          "title" TEXT NOT NULL CONSTRAINT "ck_article_title_length" CHECK (length("title") <= 200),
                          "status" TEXT NOT NULL DEFAULT ('DRAFT'),
                          "price" REAL CONSTRAINT "ck_article_price" CHECK (price >= 0),
                          "tags" TEXT NOT NULL,
                          "created_at" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z'),
                          CONSTRAINT "uq_article_url" UNIQUE ("url"),
                          CONSTRAINT "ck_article_long" CHECK (length(title) > 2),
                          CONSTRAINT "fk_article_author_id" FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE
                        ) STRICT""",
                        "CREATE INDEX \"ix_article_author_id_created_at\" ON \"article\" (\"author_id\", \"created_at\" DESC)"
                                + " WHERE status <> 'DRAFT'");
    }

    @Test
    void postgresql() {
        assertThat(Dialect.named("postgres").createTables(List.of(ARTICLE)))
                .containsExactly(
                        """
                        CREATE TABLE "article" (
                          "id" bigint NOT NULL GENERATED BY DEFAULT AS IDENTITY,
                          "author_id" bigint NOT NULL,
                          "url" text NOT NULL,
                          "title" varchar(200) NOT NULL,
                          "status" text NOT NULL DEFAULT ('DRAFT'),
                          "price" money CONSTRAINT "ck_article_price" CHECK (price >= 0::money),
                          "tags" jsonb NOT NULL,
                          "created_at" timestamptz NOT NULL DEFAULT (CURRENT_TIMESTAMP),
                          CONSTRAINT "pk_article" PRIMARY KEY ("id"),
                          CONSTRAINT "uq_article_url" UNIQUE ("url"),
                          CONSTRAINT "ck_article_long" CHECK (length(title) > 2),
                          CONSTRAINT "fk_article_author_id" FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE
                        )""",
                        "CREATE INDEX \"ix_article_author_id_created_at\" ON \"article\" (\"author_id\", \"created_at\" DESC"
                                + " NULLS LAST) WHERE status <> 'DRAFT'",
                        "COMMENT ON TABLE \"article\" IS 'one page'",
                        "COMMENT ON COLUMN \"article\".\"title\" IS 'what it''s called'");
    }

    @Test
    void tablesThatReferToEachOther() {
        TableSchema hen = circle("hen", "egg");
        TableSchema egg = circle("egg", "hen");
        assertThat(Dialect.named("postgresql").createTables(List.of(hen, egg)))
                .containsExactly(
                        """
                        CREATE TABLE "hen" (
                          "id" bigint NOT NULL,
                          "of" bigint,
                          CONSTRAINT "pk_hen" PRIMARY KEY ("id")
                        )""",
                        """
                        CREATE TABLE "egg" (
                          "id" bigint NOT NULL,
                          "of" bigint,
                          CONSTRAINT "pk_egg" PRIMARY KEY ("id"),
                          CONSTRAINT "fk_egg_of" FOREIGN KEY ("of") REFERENCES "hen" ("id")
                        )""",
                        "ALTER TABLE \"hen\" ADD CONSTRAINT \"fk_hen_of\" FOREIGN KEY (\"of\") REFERENCES \"egg\" (\"id\")");
        assertThat(Dialect.named("sqlite").createTables(List.of(hen, egg))).hasSize(2);
    }

    private static TableSchema circle(String name, String target) {
        return TableSchema.builder(name)
                .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)))
                .column(ColumnSchema.builder("of", DataType.of(Kind.LONG)).nullable())
                .primaryKey("id")
                .foreignKey(new ForeignKeySchema(
                        "fk_" + name + "_of",
                        List.of("of"),
                        null,
                        target,
                        List.of("id"),
                        ReferenceAction.NO_ACTION,
                        ReferenceAction.NO_ACTION))
                .build();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void databasesTakeThem(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            TableSchema author = TableSchema.builder("author")
                    .column(AUTHOR.column("id"))
                    .column(ColumnSchema.builder("name", DataType.text(80))
                            .on("sqlite", new ColumnVariant(null, null, null, "NOCASE"))
                            .on("postgresql", new ColumnVariant(null, null, null, "C")))
                    .primaryKey("id")
                    .build();
            db.create(author, ARTICLE, circle("hen", "egg"), circle("egg", "hen"));
            assertThat(db.dialect().catalogue(db.raw()).tables()).containsExactly("article", "author", "egg", "hen");
            db.execute(db.dialect().dropTables(List.of(ARTICLE)).get(0));
            assertThat(db.dialect().catalogue(db.raw()).outline(null, "article"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void namesThatNeedQuotes(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            TableSchema odd = TableSchema.builder("select \"a\".b; --")
                    .column(ColumnSchema.builder("order ? :x $1 'q'", DataType.of(Kind.LONG)))
                    .column(ColumnSchema.builder("\"", DataType.text(0)).check("\"\"\"\" <> ''"))
                    .primaryKey("order ? :x $1 'q'")
                    .index(new IndexSchema("ix %", List.of(new IndexSchema.Part("\"", true, null)), true, null))
                    .build();
            db.create(odd);
            TableStatements statements = new TableStatements(db.dialect(), odd);
            db.update(statements.insertAsIs(), out -> {
                out.setLong(1);
                out.setString("x");
            });
            assertThat(db.query(statements.selectBy(odd.primaryKey()), out -> out.setLong(1), in -> {
                        in.getLong();
                        return in.getString();
                    }))
                    .containsExactly("x");
            assertThat(db.dialect()
                            .catalogue(db.raw())
                            .outline(null, odd.name())
                            .orElseThrow()
                            .columns())
                    .extracting(ColumnDescription::name)
                    .containsExactly("order ? :x $1 'q'", "\"");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void defaultsOfTimesAreTheStoredForm(TestDatabase database) throws SQLException {
        try (TestConnection db = TestConnection.open(database, folder)) {
            TableSchema table = TableSchema.builder("moment")
                    .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)))
                    .column(ColumnSchema.builder("at", DataType.of(Kind.INSTANT))
                            .defaultSql("current_timestamp"))
                    .column(ColumnSchema.builder("local", DataType.of(Kind.LOCAL_DATE_TIME))
                            .defaultSql(" Current_Timestamp "))
                    .column(ColumnSchema.builder("day", DataType.of(Kind.LOCAL_DATE))
                            .defaultSql("current_date"))
                    .column(ColumnSchema.builder("time", DataType.of(Kind.LOCAL_TIME))
                            .defaultSql("current_time"))
                    .primaryKey("id")
                    .build();
            db.create(table);
            TableStatements statements = new TableStatements(db.dialect(), table);
            SqlStatement insert = statements.insert(0b1111);
            assertThat(insert.parameters().columns()).hasSize(1);
            List<Instant> back = db.query(insert, out -> out.setLong(1), in -> {
                Instant at = in.getInstant();
                assertThat(Duration.between(
                                        in.getLocalDateTime(),
                                        java.time.LocalDateTime.now(java.time.ZoneId.systemDefault()))
                                .abs())
                        .isLessThan(Duration.ofHours(1));
                assertThat(in.getLocalDate()).isAfter(java.time.LocalDate.of(2020, 1, 1));
                ColumnType.LOCAL_TIME.read(in);
                return at;
            });
            assertThat(back.get(0))
                    .isBetween(Instant.now().minusSeconds(600), Instant.now().plusSeconds(600));
        }
    }

    @Test
    void whatSqliteCannotCount() {
        TableSchema table = TableSchema.builder("t")
                .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)).generated(Generation.IDENTITY))
                .column(ColumnSchema.builder("part", DataType.of(Kind.LONG)))
                .primaryKey("part", "id")
                .build();
        assertThatThrownBy(() -> Dialect.named("sqlite").createTables(List.of(table)))
                .isInstanceOf(UnsupportedByDialectException.class)
                .hasMessageContaining("t.id is generated, but the primary key is [part, id]");
    }

    @Test
    void tableKinds() {
        TableSchema table = TableSchema.builder("pair")
                .column(ColumnSchema.builder("a", DataType.of(Kind.LONG)))
                .column(ColumnSchema.builder("b", DataType.arrayOf(DataType.text(9))))
                .primaryKey("a", "b")
                .withoutRowid()
                .notStrict()
                .build();
        assertThat(Dialect.named("sqlite").createTables(List.of(table)).get(0)).isEqualTo("""
                        CREATE TABLE "pair" (
                          "a" INTEGER NOT NULL,
                          "b" TEXT NOT NULL,
                          CONSTRAINT "pk_pair" PRIMARY KEY ("a", "b")
                        ) WITHOUT ROWID""");
        assertThat(Dialect.named("postgresql").createTables(List.of(table)).get(0))
                .isEqualTo("""
                        CREATE TABLE "pair" (
                          "a" bigint NOT NULL,
                          "b" varchar(9)[] NOT NULL,
                          CONSTRAINT "pk_pair" PRIMARY KEY ("a", "b")
                        )""");
    }

    @Test
    void longNamesAreCutWithAChecksum() {
        String name = "t".repeat(63);
        TableSchema table = TableSchema.builder(name)
                .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)))
                .primaryKey("id")
                .build();
        assertThat(ConstraintNames.primaryKey(table))
                .hasSize(63)
                .startsWith("pk_ttt")
                .isNotEqualTo("pk_" + name);
    }
}
