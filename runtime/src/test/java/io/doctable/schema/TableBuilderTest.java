package io.doctable.schema;

import static io.doctable.schema.IndexSchema.asc;
import static io.doctable.schema.IndexSchema.desc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.annotation.ReferenceAction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fluent keys and indexes of a table's builder build the same values as their constructors. */
class TableBuilderTest {
    @Test
    void aChainOfKeysAndIndexesBelongsToOneTable() {
        TableSchema table = TableSchema.builder("article")
                .column("id", DataType.LONG)
                .column("author_id", DataType.LONG)
                .column("published_at", DataType.Kind.INSTANT)
                .foreignKey("fk_author", "author_id")
                .references("author", "id")
                .inSchema("people")
                .onDelete(ReferenceAction.CASCADE)
                .onUpdate(ReferenceAction.RESTRICT)
                .index("ix_published", desc("published_at").withNullsLast(), asc("id"))
                .where("published_at IS NOT NULL")
                .foreignKey("fk_self", "id")
                .references("article", "id")
                .uniqueIndex("ux_author", asc("author_id").withNullsFirst())
                .primaryKey("id")
                .build();

        assertThat(table.foreignKeys())
                .containsExactly(
                        new ForeignKeySchema(
                                "fk_author",
                                List.of("author_id"),
                                "people",
                                "author",
                                List.of("id"),
                                ReferenceAction.CASCADE,
                                ReferenceAction.RESTRICT),
                        new ForeignKeySchema(
                                "fk_self",
                                List.of("id"),
                                null,
                                "article",
                                List.of("id"),
                                ReferenceAction.NO_ACTION,
                                ReferenceAction.NO_ACTION));
        assertThat(table.indexes())
                .containsExactly(
                        new IndexSchema(
                                "ix_published",
                                List.of(
                                        new IndexSchema.Part("published_at", true, false),
                                        new IndexSchema.Part("id", false, null)),
                                false,
                                "published_at IS NOT NULL"),
                        new IndexSchema(
                                "ux_author", List.of(new IndexSchema.Part("author_id", false, true)), true, null));
        assertThat(table.columns()).extracting(ColumnSchema::name).containsExactly("id", "author_id", "published_at");
        assertThat(table.primaryKey()).containsExactly("id");
    }

    @Test
    void aReferenceOfOtherLengthIsRefused() {
        ForeignKeySchema.Start start = TableSchema.builder("a").foreignKey("fk", "x", "y");
        assertThatThrownBy(() -> start.references("b", "id"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("foreign key fk has 2 columns but references 1 columns of b");
    }

    @ParameterizedTest
    @EnumSource(value = DataType.Kind.class, names = "ARRAY", mode = EnumSource.Mode.EXCLUDE)
    void everyKindHasAConstant(DataType.Kind kind) throws ReflectiveOperationException {
        assertThat(DataType.class.getField(kind.name()).get(null)).isEqualTo(DataType.of(kind));
    }

    @Test
    void theVariantOfADatabaseHasTheGivenParts() {
        assertThat(ColumnVariant.NONE
                        .withType("char(5)")
                        .withDefaultSql("''")
                        .withCheck("true")
                        .withCollation("C"))
                .isEqualTo(new ColumnVariant("char(5)", "''", "true", "C"));
    }
}
