package io.doctable.sample;

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

/** The table of {@link Specimen}. */
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
            .column(ColumnSchema.builder("exact", DataType.decimal(0, 0)).nullable())
            .column(ColumnSchema.builder("seen", DataType.INSTANT).nullable())
            .column(ColumnSchema.builder("day", DataType.LOCAL_DATE).nullable())
            .column(ColumnSchema.builder("code", DataType.UUID).nullable())
            .column(ColumnSchema.builder("status", DataType.TEXT).nullable())
            .primaryKey("id")
            .build();

    /** Column {@code id}. */
    public static final IntColumn<Specimen> ID = new IntColumn<>(SCHEMA, "id");
    /** Column {@code small}. */
    public static final IntColumn<Specimen> SMALL = new IntColumn<>(SCHEMA, "small");
    /** Column {@code large}. */
    public static final LongColumn<Specimen> LARGE = new LongColumn<>(SCHEMA, "large");
    /** Column {@code ratio}. */
    public static final DoubleColumn<Specimen> RATIO = new DoubleColumn<>(SCHEMA, "ratio");
    /** Column {@code measure}. */
    public static final ValueColumn<Specimen, Float> MEASURE = new ValueColumn<>(SCHEMA, "measure", ColumnType.FLOAT);
    /** Column {@code flag}. */
    public static final BooleanColumn<Specimen> FLAG = new BooleanColumn<>(SCHEMA, "flag");
    /** Column {@code text}. */
    public static final TextColumn<Specimen> TEXT = new TextColumn<>(SCHEMA, "text");
    /** Column {@code other}. */
    public static final TextColumn<Specimen> OTHER = new TextColumn<>(SCHEMA, "other");
    /** Column {@code price}. */
    public static final DecimalColumn<Specimen> PRICE = new DecimalColumn<>(SCHEMA, "price");
    /** Column {@code exact}. */
    public static final DecimalColumn<Specimen> EXACT = new DecimalColumn<>(SCHEMA, "exact");
    /** Column {@code seen}. */
    public static final TimeColumn<Specimen, Instant> SEEN = new TimeColumn<>(SCHEMA, "seen", ColumnType.INSTANT);
    /** Column {@code day}. */
    public static final TimeColumn<Specimen, LocalDate> DAY = new TimeColumn<>(SCHEMA, "day", ColumnType.LOCAL_DATE);
    /** Column {@code code}. */
    public static final ValueColumn<Specimen, UUID> CODE = new ValueColumn<>(SCHEMA, "code", ColumnType.UUID);
    /** Column {@code status}. */
    public static final ValueColumn<Specimen, Status> STATUS =
            new ValueColumn<>(SCHEMA, "status", ColumnType.enumOf(Status.class));

    /** The primary key. */
    public static final PrimaryKey<Specimen, Integer> PRIMARY_KEY =
            new PrimaryKey<>("specimen", "pk_specimen", ID::write, Specimen::id, ID);

    private static final RowMapping<Specimen> ROWS = new SpecimenRows();
    /** The table. */
    public static final SpecimenTable TABLE = new SpecimenTable();

    /** How a specimen is inserted: every component is given. */
    public static final InsertShape<Specimen, Specimen> INSERT = new Insert();

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
                    SMALL.normalizeOrNull(row.small()),
                    LARGE.normalizeOrNull(row.large()),
                    RATIO.normalizeOrNull(row.ratio()),
                    MEASURE.normalizeOrNull(row.measure()),
                    FLAG.normalizeOrNull(row.flag()),
                    TEXT.normalizeOrNull(row.text()),
                    OTHER.normalizeOrNull(row.other()),
                    PRICE.normalizeOrNull(row.price()),
                    EXACT.normalizeOrNull(row.exact()),
                    SEEN.normalizeOrNull(row.seen()),
                    DAY.normalizeOrNull(row.day()),
                    CODE.normalizeOrNull(row.code()),
                    STATUS.normalizeOrNull(row.status()));
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

        @Override
        public Specimen updated(Specimen row, Stamp stamp) {
            return normalize(row);
        }
    }

    private static final class Insert implements InsertShape<Specimen, Specimen> {
        @Override
        public Table<Specimen> table() {
            return TABLE;
        }

        @Override
        public long unset(Specimen row) {
            return 0;
        }

        @Override
        public void write(RowWriter out, Specimen row, Stamp stamp) throws SQLException {
            ROWS.write(out, row);
        }

        @Override
        public void writeKey(RowWriter out, Specimen row, UniqueKey<Specimen> key) throws SQLException {
            if (key.equals(PRIMARY_KEY)) {
                out.setInt(row.id());
            } else {
                throw new IllegalArgumentException("a new specimen has no values for " + key);
            }
        }

        @Override
        public Specimen complete(Specimen row, Stamp stamp, RowReader returned) {
            return ROWS.normalize(row);
        }
    }
}
