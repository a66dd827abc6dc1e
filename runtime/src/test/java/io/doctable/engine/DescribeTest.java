package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.annotation.ReferenceAction;
import io.doctable.database.TestDatabase;
import io.doctable.error.NoSuchTableException;
import io.doctable.metadata.DynamicTable;
import io.doctable.sample.ArticleTable;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.ColumnVariant;
import io.doctable.schema.ComputedSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.Generation;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.TableSchema;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The readable texts of tables, letter by letter. */
class DescribeTest {
    @TempDir
    Path folder;

    @Test
    void aRecordsTableBeforeItIsCreated() {
        assertThat(ArticleTable.TABLE.describe()).isEqualTo("""
            table article
              column        type       null  key      default         references
              ------------  ---------  ----  -------  --------------  ----------
              id            long       no    primary  identity
              author_id     long       no                             author(id)
              url           text       no    unique
              title         text(200)  no
              subtitle      text       yes
              status        text       no             'DRAFT'
              stars         int        no             3
              published_at  instant    yes
              created_at    instant    no             time of insert
              updated_at    instant    no             time of update
              version       int        no             version
              primary key (id)
              unique uq_article_url (url)
              foreign key fk_article_author_id (author_id) references author (id) on delete cascade
              index ix_article_author_id_published_at (author_id, published_at desc)\
            """);
        assertThat(ArticleTable.TABLE.schema().describe()).isEqualTo(ArticleTable.TABLE.describe());
    }

    @Test
    void everyPartOfASchema() {
        TableSchema table = TableSchema.builder("holding")
                .schema("library")
                .column(ColumnSchema.builder("book", DataType.of(Kind.UUID)).generated(Generation.UUID))
                .column(ColumnSchema.builder("größe", DataType.decimal(12, 2))
                        .defaultSql("0")
                        .on("postgresql", new ColumnVariant("money", "'0'", null, null)))
                .column(ColumnSchema.builder("tags", DataType.arrayOf(DataType.text(0)))
                        .nullable())
                .column(ColumnSchema.builder("note", DataType.text(20))
                        .nullable()
                        .collation("nocase")
                        .check("note <> ''")
                        .comment("what was\nsaid"))
                .column(ColumnSchema.builder("upper note", DataType.text(0))
                        .nullable()
                        .computed(new ComputedSchema("upper(note)", true)))
                .primaryKey("note", "book")
                .primaryKeyName("holding_key")
                .unique("uq_tags", "tags")
                .unique("uq_two", "note", "tags")
                .foreignKey(new ForeignKeySchema(
                        "fk_two",
                        List.of("book", "note"),
                        "other",
                        "b",
                        List.of("x", "y"),
                        ReferenceAction.SET_NULL,
                        ReferenceAction.CASCADE))
                .check("ck_any", "book is not null")
                .index(new IndexSchema(
                        "ix",
                        List.of(
                                new IndexSchema.Part("note", true, false),
                                new IndexSchema.Part("lower(note)", false, null, true)),
                        true,
                        "note > 'a'"))
                .comment("who has what")
                .notStrict()
                .withoutRowid()
                .build();
        assertThat(table.describe()).isEqualTo("""
            table library.holding
              column      type                               null  key        default                  references
              ----------  ---------------------------------  ----  ---------  -----------------------  ----------
              book        uuid                               no    primary 2  new uuid                 other.b(x)
              größe       decimal(12,2) (postgresql: money)  no               0 (postgresql: '0')
              tags        text[]                             yes   unique
              note        text(20) collate nocase            yes   primary 1                           other.b(y)
              upper note  text                               yes              as (upper(note)) stored
              primary key holding_key (note, book)
              unique uq_tags (tags)
              unique uq_two (note, tags)
              foreign key fk_two (book, note) references other.b (x, y) on delete set null on update cascade
              check ck_any (book is not null)
              check (note <> '')
              unique index ix (note desc nulls last, lower(note)) where note > 'a'
              not strict
              without rowid
              comment: who has what
              comment on note: what was said\
            """);
        assertThat(table.describe("postgresql")).contains("  größe       money").contains("'0'");
        assertThat(table.describe("sqlite")).doesNotContain("money");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theTablesOfADatabase(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            assertThat(engine.inspector().describe()).matches("no tables or views in (main|public)");
            engine.execute("CREATE TABLE author (id INTEGER PRIMARY KEY, name VARCHAR(20) DEFAULT 'x' UNIQUE)");
            engine.execute(
                    "CREATE TABLE book (a INTEGER, b INTEGER, author INTEGER, title TEXT, CONSTRAINT pk PRIMARY KEY"
                            + " (b, a), CONSTRAINT uq UNIQUE (title, a), CONSTRAINT ck CHECK (a > 0), CONSTRAINT fk"
                            + " FOREIGN KEY (author) REFERENCES author ON DELETE CASCADE)");
            engine.execute("CREATE INDEX ix ON book (title DESC, b) WHERE a > 5");
            engine.execute("CREATE VIEW titles AS SELECT title FROM book");
            String expected = database == TestDatabase.POSTGRESQL ? """
                table public.author
                  column  type                   null  key      default                 references
                  ------  ---------------------  ----  -------  ----------------------  ----------
                  id      integer                no    primary
                  name    character varying(20)  yes   unique   'x'::character varying
                  primary key author_pkey (id)
                  unique author_name_key (name)

                table public.book
                  column  type     null  key        default  references
                  ------  -------  ----  ---------  -------  ----------
                  a       integer  no    primary 2
                  b       integer  no    primary 1
                  author  integer  yes                       author(id)
                  title   text     yes
                  primary key pk (b, a)
                  unique uq (title, a)
                  foreign key fk (author) references author (id) on delete cascade
                  check ck (a > 0)
                  index ix (title desc, b) where a > 5

                view public.titles
                  column  type  null  key  default  references
                  ------  ----  ----  ---  -------  ----------
                  title   text  yes
                  query: SELECT title FROM book;\
                """ : """
                    table main.author
                      column  type         null  key      default  references
                      ------  -----------  ----  -------  -------  ----------
                      id      INTEGER      no    primary  rowid
                      name    VARCHAR(20)  yes   unique   'x'
                      primary key (id)
                      unique (name)
                      not strict

                    table main.book
                      column  type     null  key        default  references
                      ------  -------  ----  ---------  -------  ----------
                      a       INTEGER  yes   primary 2
                      b       INTEGER  yes   primary 1
                      author  INTEGER  yes                       author(id)
                      title   TEXT     yes
                      primary key pk (b, a)
                      unique uq (title, a)
                      foreign key fk (author) references author (id) on delete cascade
                      check ck (a > 0)
                      index ix (title desc, b) where a > 5
                      not strict

                    view main.titles
                      column  type  null  key  default  references
                      ------  ----  ----  ---  -------  ----------
                      title   TEXT  yes
                      query: SELECT title FROM book\
                    """;
            assertThat(engine.inspector().describe()).isEqualTo(expected);
            String author = expected.substring(0, expected.indexOf("\n\n"));
            assertThat(engine.inspector().describe("author")).isEqualTo(author);
            assertThat(engine.inspector().describe(engine.inspector().defaultSchema(), "author"))
                    .isEqualTo(author);
            assertThat(engine.inspector().table("author").describe()).isEqualTo(author);
            assertThatThrownBy(() -> engine.inspector().describe("nothing"))
                    .isInstanceOf(NoSuchTableException.class)
                    .hasMessageContaining("nothing");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTableThatWasReadFromTheDatabase(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            engine.execute("CREATE TABLE author (id INTEGER PRIMARY KEY, name VARCHAR(20) DEFAULT 'x')");
            DynamicTable author = engine.table("author");
            assertThat(author.describe()).isEqualTo(database == TestDatabase.POSTGRESQL ? """
                table author
                  column  type      null  key      default                 references
                  ------  --------  ----  -------  ----------------------  ----------
                  id      int       no    primary
                  name    text(20)  yes            'x'::character varying
                  primary key author_pkey (id)\
                """ : """
                    table author
                      column  type         null  key      default  references
                      ------  -----------  ----  -------  -------  ----------
                      id      long         no    primary  rowid
                      name    VARCHAR(20)  yes            'x'
                      primary key (id)
                      not strict\
                    """);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTableWithoutARecord(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            TableSchema table = TableSchema.builder("t")
                    .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)).generated(Generation.IDENTITY))
                    .column(ColumnSchema.builder("up", DataType.of(Kind.LONG)).nullable())
                    .primaryKey("id")
                    .foreignKey(new ForeignKeySchema(
                            "fk_up",
                            List.of("up"),
                            null,
                            "t",
                            List.of("id"),
                            ReferenceAction.NO_ACTION,
                            ReferenceAction.NO_ACTION))
                    .build();
            DynamicTable made = engine.metadata().register(table).create();
            assertThat(made.describe()).isEqualTo(table.describe());
            assertThat(engine.inspector().describe("t")).isEqualTo(database == TestDatabase.POSTGRESQL ? """
                table public.t
                  column  type    null  key      default   references
                  ------  ------  ----  -------  --------  ----------
                  id      bigint  no    primary  identity
                  up      bigint  yes                      t(id)
                  primary key pk_t (id)
                  foreign key fk_up (up) references t (id)\
                """ : """
                    table main.t
                      column  type     null  key      default   references
                      ------  -------  ----  -------  --------  ----------
                      id      INTEGER  no    primary  identity
                      up      INTEGER  yes                      t(id)
                      primary key pk_t (id)
                      foreign key fk_up (up) references t (id)\
                    """);
        }
    }
}
