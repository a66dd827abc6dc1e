package io.doctable.sample;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.BooleanColumn;
import io.doctable.table.DecimalColumn;
import io.doctable.table.DoubleColumn;
import io.doctable.table.InsertShape;
import io.doctable.table.IntColumn;
import io.doctable.table.LongColumn;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.TimeColumn;
import io.doctable.table.UniqueKey;
import io.doctable.table.ValueColumn;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Specimen}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class SpecimenTable extends Table<Specimen> {
    private static final TableSchema SCHEMA = TableSchema.builder("specimen")
            .column(ColumnSchema.builder("id", DataType.INT))
            .column(ColumnSchema.builder("small", DataType.INT).nullable())
            .column(ColumnSchema.builder("large", DataType.LONG).nullable())
            .column(ColumnSchema.builder("ratio", DataType.DOUBLE).nullable())
            .column(ColumnSchema.builder("measure", DataType.FLOAT).nullable())
            .column(ColumnSchema.builder("flag", DataType.BOOLEAN).nullable())
            .column(ColumnSchema.builder("text", DataType.TEXT).nullable())
            .column(ColumnSchema.builder("other", DataType.text(40)).nullable())
            .column(ColumnSchema.builder("price", DataType.decimal(10, 2)).nullable())
            .column(ColumnSchema.builder("exact", DataType.DECIMAL).nullable())
            .column(ColumnSchema.builder("seen", DataType.INSTANT).nullable())
            .column(ColumnSchema.builder("day", DataType.LOCAL_DATE).nullable())
            .column(ColumnSchema.builder("code", DataType.UUID).nullable())
            .column(ColumnSchema.builder("status", DataType.TEXT).nullable())
            .primaryKey("id")
            .build();

    /** The column of the component {@code id}. */
    public static final IntColumn<Specimen> ID = new IntColumn<>(SCHEMA, "id");

    /** The column of the component {@code small}. */
    public static final IntColumn<Specimen> SMALL = new IntColumn<>(SCHEMA, "small");

    /** The column of the component {@code large}. */
    public static final LongColumn<Specimen> LARGE = new LongColumn<>(SCHEMA, "large");

    /** The column of the component {@code ratio}. */
    public static final DoubleColumn<Specimen> RATIO = new DoubleColumn<>(SCHEMA, "ratio");

    /** The column of the component {@code measure}. */
    public static final ValueColumn<Specimen, Float> MEASURE = new ValueColumn<>(SCHEMA, "measure", ColumnType.FLOAT);

    /** The column of the component {@code flag}. */
    public static final BooleanColumn<Specimen> FLAG = new BooleanColumn<>(SCHEMA, "flag");

    /** The column of the component {@code text}. */
    public static final TextColumn<Specimen> TEXT = new TextColumn<>(SCHEMA, "text");

    /** The column of the component {@code other}. */
    public static final TextColumn<Specimen> OTHER = new TextColumn<>(SCHEMA, "other");

    /** The column of the component {@code price}. */
    public static final DecimalColumn<Specimen> PRICE = new DecimalColumn<>(SCHEMA, "price");

    /** The column of the component {@code exact}. */
    public static final DecimalColumn<Specimen> EXACT = new DecimalColumn<>(SCHEMA, "exact");

    /** The column of the component {@code seen}. */
    public static final TimeColumn<Specimen, Instant> SEEN = new TimeColumn<>(SCHEMA, "seen", ColumnType.INSTANT);

    /** The column of the component {@code day}. */
    public static final TimeColumn<Specimen, LocalDate> DAY = new TimeColumn<>(SCHEMA, "day", ColumnType.LOCAL_DATE);

    /** The column of the component {@code code}. */
    public static final ValueColumn<Specimen, UUID> CODE = new ValueColumn<>(SCHEMA, "code", ColumnType.UUID);

    /** The column of the component {@code status}. */
    public static final ValueColumn<Specimen, Status> STATUS =
            new ValueColumn<>(SCHEMA, "status", ColumnType.enumOf(Status.class));

    /** The primary key: {@code id}. */
    public static final PrimaryKey<Specimen, Integer> PRIMARY_KEY =
            new PrimaryKey<>("specimen", "pk_specimen", ID::write, Specimen::id, ID);

    private static final RowMapping<Specimen> ROWS = new SpecimenRows();

    static final InsertShape<Specimen, Specimen> INSERT = new SpecimenInsert();

    /** The single instance of this table. */
    public static final SpecimenTable TABLE = new SpecimenTable();

    private SpecimenTable() {
        super(SCHEMA, Specimen.class, ROWS, PRIMARY_KEY, List.of(), List.of());
    }

    private static final class SpecimenRows implements RowMapping<Specimen> {
        @Override
        public Specimen read(RowReader in) throws SQLException {
            return new Specimen(
                    in.getInt(),
                    SMALL.readOrNull(in),
                    LARGE.readOrNull(in),
                    RATIO.readOrNull(in),
                    MEASURE.readOrNull(in),
                    FLAG.readOrNull(in),
                    TEXT.readOrNull(in),
                    OTHER.readOrNull(in),
                    PRICE.readOrNull(in),
                    EXACT.readOrNull(in),
                    SEEN.readOrNull(in),
                    DAY.readOrNull(in),
                    CODE.readOrNull(in),
                    STATUS.readOrNull(in));
        }

        @Override
        public void write(RowWriter out, Specimen row) throws SQLException {
            out.setInt(row.id());
            SMALL.write(out, row.small());
            LARGE.write(out, row.large());
            RATIO.write(out, row.ratio());
            MEASURE.write(out, row.measure());
            FLAG.write(out, row.flag());
            TEXT.write(out, row.text());
            OTHER.write(out, row.other());
            PRICE.write(out, row.price());
            EXACT.write(out, row.exact());
            SEEN.write(out, row.seen());
            DAY.write(out, row.day());
            CODE.write(out, row.code());
            STATUS.write(out, row.status());
        }

        @Override
        public Specimen normalize(Specimen row) {
            return new Specimen(
                    row.id(),
                    row.small(),
                    row.large(),
                    RATIO.normalizeOrNull(row.ratio()),
                    MEASURE.normalizeOrNull(row.measure()),
                    row.flag(),
                    row.text(),
                    row.other(),
                    PRICE.normalizeOrNull(row.price()),
                    EXACT.normalizeOrNull(row.exact()),
                    SEEN.normalizeOrNull(row.seen()),
                    row.day(),
                    row.code(),
                    row.status());
        }

        @Override
        public void writeUpdate(RowWriter out, Specimen row, Stamp stamp) throws SQLException {
            SMALL.write(out, row.small());
            LARGE.write(out, row.large());
            RATIO.write(out, row.ratio());
            MEASURE.write(out, row.measure());
            FLAG.write(out, row.flag());
            TEXT.write(out, row.text());
            OTHER.write(out, row.other());
            PRICE.write(out, row.price());
            EXACT.write(out, row.exact());
            SEEN.write(out, row.seen());
            DAY.write(out, row.day());
            CODE.write(out, row.code());
            STATUS.write(out, row.status());
        }
    }

    private static final class SpecimenInsert implements InsertShape<Specimen, Specimen> {
        @Override
        public void write(RowWriter out, Specimen row, Stamp stamp) throws SQLException {
            ROWS.write(out, row);
        }

        @Override
        public void writeKey(RowWriter out, Specimen row, UniqueKey<Specimen> key) throws SQLException {
            if (key.equals(PRIMARY_KEY)) {
                out.setInt(row.id());
                return;
            }
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Specimen complete(Specimen row, Stamp stamp, RowReader returned) throws SQLException {
            return ROWS.normalize(row);
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "specimen",
            columns = {
                @ColumnShape(name = "id", javaType = "int", storage = "INT", key = true),
                @ColumnShape(name = "small", javaType = "java.lang.Integer", storage = "INT", nullable = true),
                @ColumnShape(name = "large", javaType = "java.lang.Long", storage = "LONG", nullable = true),
                @ColumnShape(name = "ratio", javaType = "java.lang.Double", storage = "DOUBLE", nullable = true),
                @ColumnShape(name = "measure", javaType = "java.lang.Float", storage = "FLOAT", nullable = true),
                @ColumnShape(name = "flag", javaType = "java.lang.Boolean", storage = "BOOLEAN", nullable = true),
                @ColumnShape(name = "text", javaType = "java.lang.String", storage = "STRING", nullable = true),
                @ColumnShape(name = "other", javaType = "java.lang.String", storage = "STRING", nullable = true),
                @ColumnShape(
                        name = "price",
                        javaType = "java.math.BigDecimal",
                        storage = "DECIMAL",
                        nullable = true,
                        precision = 10,
                        scale = 2),
                @ColumnShape(name = "exact", javaType = "java.math.BigDecimal", storage = "DECIMAL", nullable = true),
                @ColumnShape(name = "seen", javaType = "java.time.Instant", storage = "INSTANT", nullable = true),
                @ColumnShape(name = "day", javaType = "java.time.LocalDate", storage = "LOCAL_DATE", nullable = true),
                @ColumnShape(name = "code", javaType = "java.util.UUID", storage = "UUID", nullable = true),
                @ColumnShape(
                        name = "status", javaType = "io.doctable.sample.Status", storage = "STRING", nullable = true)
            },
            primaryKey = {"id"}
    )
    private interface SpecimenShape {}
}
