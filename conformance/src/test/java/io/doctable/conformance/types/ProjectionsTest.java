package io.doctable.conformance.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doctable.conformance.database.OnEveryDatabase;
import io.doctable.dao.TableDao;
import io.doctable.engine.Engine;
import io.doctable.error.MappingException;
import io.doctable.schema.ColumnSchema;
import io.doctable.table.Projection;
import io.doctable.table.TableProjection;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A projection reads every type as the record of its table does. */
class ProjectionsTest {
    private static final int ROWS = 50;

    @OnEveryDatabase
    void scalars(Engine engine, ScalarsDao scalars) {
        Samples samples = new Samples(20261121);
        List<Scalars> rows = new ArrayList<>(List.of(Samples.least(), Samples.greatest()));
        for (int id = 1; id <= ROWS; id++) {
            rows.add(samples.row(id));
        }
        scalars.insertAll(rows);
        assertReadAlike(engine, scalars, Projected_OfScalarsProjection.PROJECTION);
        assertReadBySql(engine, scalars, Projected_RawProjection.PROJECTION);
    }

    @OnEveryDatabase
    void boxes(Engine engine, BoxesDao boxes) {
        boxes.insert(new Boxes(1L, true, Byte.MIN_VALUE, Short.MAX_VALUE, 0, Long.MIN_VALUE, 0.5f, -0.25, 'x'));
        assertReadAlike(engine, boxes, Projected_OfBoxesProjection.PROJECTION);
    }

    @OnEveryDatabase
    void nulls(Engine engine, NullablesDao nullables) {
        nullables.insert(Nullables.nothing(1));
        nullables.insert(Rows.with(
                Rows.with(Rows.with(Nullables.nothing(2), "price", new BigDecimal("1.2000")), "words", List.of("a")),
                "count",
                BigInteger.TEN));
        assertReadAlike(engine, nullables, Projected_OfNullablesProjection.PROJECTION);
    }

    @OnEveryDatabase
    void optionals(Engine engine, OptionalsDao optionals) {
        optionals.insert(Optionals.nothing(1));
        optionals.insert(new Optionals(
                2,
                Optional.of("text"),
                Optional.of(0),
                Optional.of(false),
                Optional.of(Instant.EPOCH),
                Optional.of(Colour.NULL),
                Optional.of(new Celsius(-273.15)),
                Optional.of(List.of()),
                Optional.of(Map.of("a", 1)),
                OptionalInt.of(0),
                OptionalLong.of(Long.MIN_VALUE),
                OptionalDouble.of(Double.MAX_VALUE)));
        assertReadAlike(engine, optionals, Projected_OfOptionalsProjection.PROJECTION);
    }

    @OnEveryDatabase
    void listsAndArrays(Engine engine, ListsDao lists, ArraysDao arrays) {
        List<@Nullable String> gaps = new ArrayList<>(List.of("a"));
        gaps.add(null);
        lists.insert(Rows.with(texts(List.of("", "a,b", "\"{}")), "gaps", gaps));
        assertReadAlike(engine, lists, Projected_OfListsProjection.PROJECTION);
        arrays.insert(new Arrays(
                1,
                new boolean[] {true},
                new short[0],
                new int[] {1, -1},
                new long[] {Long.MIN_VALUE},
                new float[] {0.5f},
                new double[] {1e300},
                new String[] {"a"},
                new Integer[] {1},
                new Instant[] {Instant.EPOCH},
                new UUID[] {new UUID(1, 2)},
                new Colour[] {Colour.GREEN},
                new @Nullable String[] {null, "b"},
                null));
        assertReadAlike(engine, arrays, Projected_OfArraysProjection.PROJECTION);
    }

    @OnEveryDatabase
    void elementsOfAnotherTypeAreRefused(Engine engine, ListsDao lists) {
        lists.insert(texts(List.of("1", "x")));
        assertThat(engine.query(Projected_WordsProjection.PROJECTION, "select texts as words from lists"))
                .containsExactly(new Projected.Words(List.of("1", "x")));
        assertThatThrownBy(() -> engine.query(Projected_CodesProjection.PROJECTION, "select texts as codes from lists"))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("codes");
    }

    @OnEveryDatabase
    void convertedAndDocuments(Engine engine, ConvertedDao converted, DocumentsDao documents) {
        converted.insert(new Converted(
                1, Locale.forLanguageTag("de-CH"), Set.of(DayOfWeek.MONDAY), BitSet.valueOf(new long[] {5}), -1L));
        assertReadAlike(engine, converted, Projected_OfConvertedProjection.PROJECTION);
        Documents.Page page = new Documents.Page("title", 1, List.of(new Documents.Line("text", 0.5)));
        documents.insert(
                new Documents(1, Map.of("k", "v"), List.of(Map.of("a", 1)), page, List.of(page), "plain", null));
        assertReadAlike(engine, documents, Projected_OfDocumentsProjection.PROJECTION);
    }

    @OnEveryDatabase
    void embeddedRecords(Engine engine, EmbedsDao embeds) {
        Embeds.Address here = new Embeds.Address("Main St", "12345", null, new Embeds.Point(0, -0.5));
        embeds.insert(NewEmbeds.of(here));
        embeds.insert(NewEmbeds.of(new Embeds.Address("High St", "1", "b", null))
                .withBilling(here)
                .withAt(new Embeds.Point(1, 2)));
        assertReadAlike(engine, embeds, Projected_OfEmbedsProjection.PROJECTION);
    }

    private static Lists texts(List<String> texts) {
        return new Lists(
                1,
                texts,
                List.of(true, false),
                List.of(Short.MIN_VALUE),
                List.of(1, 2),
                List.of(Long.MAX_VALUE),
                List.of(0.1, Double.MAX_VALUE),
                List.of(new BigDecimal("1.10")),
                List.of(Instant.EPOCH),
                List.of(LocalDate.EPOCH),
                List.of(new UUID(1, 2)),
                List.of(Colour.RED),
                List.of(new Label("l")),
                List.of(),
                null);
    }

    /** Reads the table by a select of these columns, and by SQL. */
    private static <R extends Record, P extends Record> void assertReadAlike(
            Engine engine, TableDao<R> dao, TableProjection<R, P> projection) {
        assertThat(dao.select(projection).list())
                .isNotEmpty()
                .extracting(Rows::values)
                .containsExactlyInAnyOrderElementsOf(
                        dao.all().stream().map(Rows::values).toList());
        assertReadBySql(engine, dao, projection);
    }

    /** Reads the table by SQL that names its columns in another order, and by the DAO. */
    private static <R extends Record, P extends Record> void assertReadBySql(
            Engine engine, TableDao<R> dao, Projection<P> projection) {
        List<String> names = new ArrayList<>(
                projection.columns().stream().map(ColumnSchema::name).toList());
        Collections.reverse(names);
        String columns = names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        String table = dao.table().schema().qualifiedName();
        assertThat(engine.query(projection, "select " + columns + " from " + table))
                .isNotEmpty()
                .extracting(Rows::values)
                .containsExactlyInAnyOrderElementsOf(
                        dao.all().stream().map(Rows::values).toList());
    }
}
