package io.doctable.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.doctable.processor.model.ColumnModel;
import io.doctable.processor.model.Constraint;
import io.doctable.processor.model.Filling;
import io.doctable.processor.model.Optionality;
import io.doctable.processor.model.RecordModel;
import io.doctable.processor.model.TableFacts;
import io.doctable.processor.model.TypeModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a record in the model; what is wrong with records is in the case folders. */
class RecordReaderTest {
    @Test
    void namesAreSnakeCaseUnlessGiven() {
        RecordModel model = read("""
                @DocTable(schema = "s", comment = "c", strict = false, withoutRowid = true)
                public record HTMLPage(@Id long pageID, @Column(name = "Given") String htmlURL, int line2Text) {}
                """);
        assertThat(model.table()).isEqualTo("html_page");
        assertThat(model.columns()).extracting(ColumnModel::name).containsExactly("page_id", "Given", "line2_text");
        assertThat(model.primaryKey()).containsExactly("page_id");
        assertThat(model.type()).isEqualTo(ClassName.get("app", "HTMLPage"));
        assertThat(List.of(model.schema(), model.comment(), model.strict(), model.withoutRowid(), model.isPublic()))
                .containsExactly("s", "c", false, true, true);
    }

    @Test
    void anAcronymInThePluralAtTheEndIsOneWord() {
        assertThat(read("@DocTable record HTMLs(String userURLs, String pageIDs, String byAs, String URLsSeen) {}"))
                .satisfies(model -> assertThat(model.table()).isEqualTo("htmls"))
                .extracting(RecordModel::columns)
                .satisfies(columns -> assertThat(columns)
                        .extracting(ColumnModel::name)
                        .containsExactly("user_urls", "page_ids", "by_as", "ur_ls_seen"));
    }

    @Test
    void anyAnnotationNamedNullableCountsWhereverItStands() {
        RecordModel model = read("""
                import java.util.*;
                @DocTable record Book(
                    @OnTypes.Nullable String a, @OnFields.Nullable String b, @OnMethods.Nullable String c,
                    @OnParameters.Nullable String d, @Anywhere.Nullable String e, byte @OnTypes.Nullable [] f,
                    Map.@OnTypes.Nullable Entry<String, String>[] g, String h, Optional<String> i,
                    OptionalInt j, @OnTypes.Nullable List<String> k, List<@OnTypes.Nullable String> l,
                    @OnTypes.Nullable String[] m) {}
                class OnTypes {
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Nullable {} }
                class OnFields {
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.FIELD) @interface Nullable {} }
                class OnMethods {
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.METHOD) @interface Nullable {} }
                class OnParameters {
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.PARAMETER) @interface Nullable {} }
                class Anywhere { @interface Nullable {} }
                """);
        assertThat(model.columns())
                .filteredOn(ColumnModel::columnNullable)
                .extracting(ColumnModel::name)
                .containsExactly("a", "b", "c", "d", "e", "f", "i", "j", "k");
        assertThat(type(model, "l")).isEqualTo(new TypeModel.ListOf(text(), true));
        assertThat(type(model, "k")).isEqualTo(new TypeModel.ListOf(text(), false));
        assertThat(type(model, "m")).isEqualTo(new TypeModel.ArrayOf(text(), true));
        assertThat(column(model, "j").optionality()).isEqualTo(Optionality.OPTIONAL_INT);
        assertThat(type(model, "j").javaType()).isEqualTo(TypeName.INT);
    }

    @Test
    void fillingSaysWhoGivesTheValue() {
        RecordModel model = read("""
                import java.time.Instant;
                @DocTable record Book(
                    @Id(generated = true) Key id, @CreatedAt Instant made, @UpdatedAt Instant changed,
                    @Version int version, String title) { record Key(long value) {} }
                """);
        assertThat(model.columns())
                .extracting(ColumnModel::filling)
                .containsExactly(
                        Filling.IDENTITY, Filling.CREATED_AT, Filling.UPDATED_AT, Filling.VERSION, Filling.GIVEN);
        assertThat(read("@DocTable record B(@Id(generated = true) java.util.UUID id) {}")
                        .columns())
                .extracting(ColumnModel::filling)
                .containsExactly(Filling.UUID7);
    }

    @Test
    void embeddedRecordsAreFlattenedWithTheirPrefixes() {
        RecordModel model = read("""
                @DocTable record Book(@Id long id, @Embedded(prefix = "from_") Address from,
                    @OnTypes.Nullable @Embedded(prefix = "to_") Address to) {}
                @Embeddable record Address(String street, @Embedded(prefix = "c_") City city) {}
                @Embeddable record City(@Column(name = "nm") String name, @OnTypes.Nullable String zip) {}
                class OnTypes {
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Nullable {} }
                """);
        assertThat(model.columns())
                .extracting(c -> c.name() + " " + c.component() + " " + c.columnNullable())
                .containsExactly(
                        "id id false",
                        "from_street from.street false",
                        "from_c_nm from.city.name false",
                        "from_c_zip from.city.zip true",
                        "to_street to.street true",
                        "to_c_nm to.city.name true",
                        "to_c_zip to.city.zip true");
        assertThat(column(model, "to_street").nullable()).isFalse();
    }

    @Test
    void aReferenceBringsAnIndexUnlessItsColumnLeadsOne() {
        RecordModel model = read("""
                @DocTable(indexes = @Index(columns = {"b", "id desc"}), uniques = @Unique(columns = {"c", "id"}),
                    foreignKeys = @ForeignKey(columns = "f", references = Author.class, index = false))
                record Book(@Id @References(Author.class) long id, @References(Author.class) long a,
                    @References(Author.class) long b, @References(Author.class) long c,
                    @References(value = Author.class, index = false) long d,
                    @References(Author.class) @Column(index = true) long e, long f) {}
                @DocTable record Author(@Id long id) {}
                """);
        assertThat(model.indexes())
                .extracting(Constraint.Index::name)
                .containsExactly("ix_book_e", "ix_book_b_id", "ix_book_a");
        assertThat(model.foreignKeys())
                .extracting(Constraint.ForeignKey::name)
                .containsExactly(
                        "fk_book_id", "fk_book_a", "fk_book_b", "fk_book_c", "fk_book_d", "fk_book_e", "fk_book_f");
        assertThat(model.foreignKeys()).allSatisfy(key -> {
            assertThat(key.targetColumns()).containsExactly("id");
            assertThat(key.target()).map(TableFacts::descriptor).contains(ClassName.get("app", "AuthorTable"));
        });
    }

    @Test
    void anIndexColumnMayBeOrdered() {
        RecordModel model = read("""
                @DocTable(indexes = @Index(columns = {"a", "a b DESC", "c nulls first", "d asc  Nulls Last", "e desc"}))
                record Book(String a, @Column(name = "a b") String ab, String c, String d,
                    @Column(name = "e desc") String e) {}
                """);
        assertThat(model.indexes().get(0).columns())
                .containsExactly(
                        new Constraint.IndexColumn("a", false, Constraint.Nulls.UNSAID),
                        new Constraint.IndexColumn("a b", true, Constraint.Nulls.UNSAID),
                        new Constraint.IndexColumn("c", false, Constraint.Nulls.FIRST),
                        new Constraint.IndexColumn("d", false, Constraint.Nulls.LAST),
                        new Constraint.IndexColumn("e desc", false, Constraint.Nulls.UNSAID));
    }

    private static TypeModel text() {
        return HandedOver.TEXT;
    }

    private static ColumnModel column(RecordModel model, String name) {
        return model.column(name).orElseThrow();
    }

    private static TypeModel type(RecordModel model, String name) {
        return column(model, name).type();
    }

    private RecordModel read(String source) {
        return HandedOver.read(source);
    }
}
