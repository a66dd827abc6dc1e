package io.doctable.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.annotation.ReferenceAction;
import io.doctable.database.TestDatabase;
import io.doctable.error.DocTableException;
import io.doctable.error.NoSuchTableException;
import io.doctable.error.ReadOnlyException;
import io.doctable.error.SchemaMismatchException;
import io.doctable.internal.session.Lent;
import io.doctable.schema.ColumnDescription;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.DataType.Kind;
import io.doctable.schema.ForeignKeySchema;
import io.doctable.schema.IndexSchema;
import io.doctable.schema.SchemaDiff;
import io.doctable.schema.SchemaDiff.Severity;
import io.doctable.schema.TableSchema;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Indexes and columns that a table lacks are added on request, all or nothing. */
class RepairTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void m19MissingIndexesAreMade(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            old(engine);
            engine.execute("CREATE INDEX other_name ON t (name DESC)");
            TableSchema wanted = base().index(index("ix_name", "name", true))
                    .index(index("ix_size", "size", false))
                    .build();
            assertThat(engine.repair(wanted).addMissingIndexes())
                    .containsExactly("CREATE INDEX \"ix_size\" ON \"t\" (\"size\")");
            assertThat(engine.inspector().indexes("t"))
                    .extracting(IndexSchema::name)
                    .containsExactly("ix_size", "other_name");
            assertThat(engine.repair(wanted).addMissingIndexes()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void m19ANameThatIsTakenAndAColumnThatIsUnknown(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            old(engine);
            engine.execute("CREATE INDEX ix_taken ON other (id)");
            TableSchema taken = base().index(index("ix_size", "size", false))
                    .index(index("ix_taken", "size", true))
                    .build();
            assertThatThrownBy(() -> engine.repair(taken).addMissingIndexes())
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining(
                            "index ix_taken of table t cannot be created: an index of table other already has this name")
                    .hasMessageEndingWith("Nothing was changed");
            TableSchema unknown = base().column(
                            ColumnSchema.builder("gone", DataType.text(0)).nullable())
                    .index(index("ix_size", "size", false))
                    .index(index("ix_gone", "gone", false))
                    .build();
            assertThatThrownBy(() -> engine.repair(unknown).addMissingIndexes())
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining("index ix_gone needs column gone, which is missing in table t");
            assertThat(engine.inspector().indexes("t")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void m21MissingColumnsAreAdded(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            old(engine);
            engine.execute("INSERT INTO t (id, name, size) VALUES (1, 'a', 2)");
            TableSchema wanted = base().column(
                            ColumnSchema.builder("note", DataType.text(9)).nullable())
                    .column(ColumnSchema.builder("stars", DataType.of(Kind.INT)).defaultSql("5"))
                    .column(ColumnSchema.builder("parent", DataType.of(Kind.LONG))
                            .nullable())
                    .unique("uq_note", "note")
                    .foreignKey(new ForeignKeySchema(
                            "fk_parent",
                            List.of("parent"),
                            null,
                            "other",
                            List.of("id"),
                            ReferenceAction.CASCADE,
                            ReferenceAction.NO_ACTION))
                    .build();
            assertThat(engine.diff(wanted).breaks()).isTrue();
            assertThat(engine.repair(wanted).addMissingColumns())
                    .hasSizeGreaterThan(3)
                    .first()
                    .asString()
                    .contains("note");
            assertThat(engine.inspector().columns("t"))
                    .extracting(ColumnDescription::name)
                    .containsExactly("id", "name", "size", "note", "stars", "parent");
            assertThat(engine.diff(wanted).of(Severity.BREAKS)).isEmpty();
            assertThat(engine.inspector().foreignKeys("t"))
                    .extracting(ForeignKeySchema::name)
                    .containsExactly("fk_parent");
            assertThat(engine.execute("SELECT stars FROM t").scalar()).isEqualTo(5L);
            assertThat(engine.repair(wanted).addMissingColumns()).isEmpty();
        }
    }

    private static TableSchema renamed(String former) {
        return TableSchema.builder("customer")
                .column("id", Kind.LONG)
                .column(ColumnSchema.builder("phone", DataType.text(0)).renamedFrom(former))
                .column(ColumnSchema.builder("fax", DataType.text(0)).nullable())
                .primaryKey("id")
                .unique("uq_customer_phone", "phone")
                .index(index("ix_customer_phone", "phone", true))
                .build();
    }

    private static void makeCustomers(Engine engine, String type) {
        engine.execute("CREATE TABLE customer (id bigint NOT NULL, fon " + type + " NOT NULL, fax text,"
                + " CONSTRAINT pk_customer PRIMARY KEY (id), CONSTRAINT uq_customer_phone UNIQUE (fon))");
        engine.execute("INSERT INTO customer VALUES (1, '110', NULL)");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void columnsAreRenamedWithTheirValues(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            makeCustomers(engine, "text");
            TableSchema wanted = renamed("fon");
            String rename = "ALTER TABLE \"customer\" RENAME COLUMN \"fon\" TO \"phone\"";
            assertThat(engine.diff(wanted).of(Severity.BREAKS)).singleElement().satisfies(difference -> {
                assertThat(difference.place()).isEqualTo("customer.phone");
                assertThat(difference.remedy()).startsWith(rename);
            });
            assertThatThrownBy(() -> engine.metadata().register(wanted).all())
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining(rename)
                    .hasMessageContaining("renameColumns()")
                    .hasMessageNotContaining("ADD COLUMN");
            // Adding it would leave the values behind.
            assertThatThrownBy(() -> engine.repair(wanted).addMissingColumns())
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining("renamed from column fon");
            assertThat(engine.repair(wanted).renameColumns()).containsExactly(rename);
            assertThat(engine.repair(wanted).renameColumns()).isEmpty();
            assertThat(engine.diff(wanted).breaks()).isFalse();
            assertThat(engine.table("customer").all())
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("phone", String.class)).isEqualTo("110"));
            assertThat(engine.repair(wanted).addMissingIndexes()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRenamedColumnIsComparedAsWell(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            engine.execute("CREATE TABLE customer (id bigint NOT NULL, fon bigint, fax text,"
                    + " CONSTRAINT pk_customer PRIMARY KEY (id), CONSTRAINT uq_customer_phone UNIQUE (fon))");
            assertThat(engine.diff(renamed("fon")).of(Severity.BREAKS))
                    .allSatisfy(difference -> assertThat(difference.place()).isEqualTo("customer.phone"))
                    .extracting(SchemaDiff.Difference::kind)
                    .containsExactly(SchemaDiff.Kind.COLUMN, SchemaDiff.Kind.TYPE, SchemaDiff.Kind.NULLABILITY);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRenameThatWasNotDeclaredIsGuessed(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            makeCustomers(engine, "varchar(20)");
            TableSchema wanted = renamed("telephone");
            assertThatThrownBy(() -> engine.metadata().register(wanted).all())
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining("ADD COLUMN \"phone\"")
                    .hasMessageContaining("the table has a column \"fon\" that the record does not declare")
                    .hasMessageContaining("@Column(renamedFrom = \"fon\")");
            assertThat(engine.repair(wanted).renameColumns()).isEmpty();
            // A column that could not hold its values is not taken for it.
            TableSchema other = TableSchema.builder("customer")
                    .column("id", Kind.LONG)
                    .column("phone", Kind.BOOLEAN)
                    .column(ColumnSchema.builder("fax", DataType.text(0)).nullable())
                    .primaryKey("id")
                    .build();
            assertThat(engine.diff(other).of(SchemaDiff.Kind.COLUMN))
                    .filteredOn(difference -> difference.place().equals("customer.phone"))
                    .singleElement()
                    .asString()
                    .contains("ADD COLUMN")
                    .doesNotContain("renamedFrom");
            TableSchema number = TableSchema.builder("customer")
                    .column("id", Kind.LONG)
                    .column("phone", Kind.BOOLEAN)
                    .column(ColumnSchema.builder("fon", DataType.text(0)))
                    .column(ColumnSchema.builder("fax", DataType.text(0)).nullable())
                    .primaryKey("id")
                    .build();
            assertThat(engine.diff(number).of(SchemaDiff.Kind.COLUMN))
                    .singleElement()
                    .asString()
                    .contains("ADD COLUMN")
                    .doesNotContain("renamedFrom");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void m21ColumnsThatRowsCouldNotHave(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            old(engine);
            TableSchema wanted = base().column(
                            ColumnSchema.builder("fine", DataType.text(0)).nullable())
                    .column(ColumnSchema.builder("must", DataType.text(0)))
                    .build();
            assertThatThrownBy(() -> engine.repair(wanted).addMissingColumns())
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining("column must of table t is NOT NULL and has no default");
            assertThat(engine.inspector().columns("t")).hasSize(3);
        }
    }

    /** The first statement works, the second does not: a unique constraint on a column of equal values. */
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatFailsHalfwayIsUndone(TestDatabase database) {
        try (Engine engine = database.open(folder)) {
            old(engine);
            engine.execute("INSERT INTO t (id, name, size) VALUES (1, 'a', 2), (2, 'b', 2)");
            TableSchema wanted = base().column(
                            ColumnSchema.builder("code", DataType.text(0)).defaultSql("'same'"))
                    .unique("uq_code", "code")
                    .build();
            assertThatThrownBy(() -> engine.repair(wanted).addMissingColumns()).isInstanceOf(DocTableException.class);
            assertThat(engine.inspector().columns("t")).hasSize(3);
            engine.transaction(tx -> {
                tx.execute("INSERT INTO other (id) VALUES (7)");
                assertThatThrownBy(() -> tx.repair(wanted).addMissingColumns()).isInstanceOf(DocTableException.class);
            });
            assertThat(engine.execute("SELECT id FROM other").scalar()).isEqualTo(7L);
            assertThat(engine.inspector().columns("t")).hasSize(3);
            assertThat(engine.lent()).isEqualTo(new Lent(0, 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void notWithoutATableAndNotOnAViewNorReadOnly(TestDatabase database) {
        String url = database.newUrl(folder);
        try (Engine engine = Engine.open(url)) {
            assertThatThrownBy(() -> engine.repair(base().build()).addMissingIndexes())
                    .isInstanceOf(NoSuchTableException.class);
            engine.execute("CREATE VIEW t AS SELECT 1 AS id");
            assertThatThrownBy(() -> engine.repair(base().build()).addMissingColumns())
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining("VIEW");
        }
        if (database != TestDatabase.SQLITE_MEMORY) {
            try (Engine engine = Engine.builder(url).readOnly(true).build()) {
                assertThatThrownBy(() -> engine.repair(base().build()).addMissingIndexes())
                        .isInstanceOf(ReadOnlyException.class);
            }
        }
    }

    private static void old(Engine engine) {
        engine.execute("CREATE TABLE other (id BIGINT PRIMARY KEY)");
        engine.execute("CREATE TABLE t (id BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, size BIGINT)");
    }

    private static TableSchema.Builder base() {
        return TableSchema.builder("t")
                .column(ColumnSchema.builder("id", DataType.of(Kind.LONG)))
                .column(ColumnSchema.builder("name", DataType.text(0)))
                .column(ColumnSchema.builder("size", DataType.of(Kind.LONG)).nullable())
                .primaryKey("id");
    }

    private static IndexSchema index(String name, String column, boolean descending) {
        return new IndexSchema(name, List.of(new IndexSchema.Part(column, descending, null)), false, null);
    }
}
