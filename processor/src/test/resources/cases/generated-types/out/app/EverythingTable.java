package app;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.json.JsonType;
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
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.TimeColumn;
import io.doctable.table.UniqueKey;
import io.doctable.table.ValueColumn;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Everything}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
final class EverythingTable extends Table<Everything> {
    private static final TableSchema SCHEMA = TableSchema.builder("everything")
            .column(ColumnSchema.builder("truth", DataType.BOOLEAN))
            .column(ColumnSchema.builder("tiny", DataType.BYTE))
            .column(ColumnSchema.builder("small", DataType.SHORT))
            .column(ColumnSchema.builder("whole", DataType.INT))
            .column(ColumnSchema.builder("large", DataType.LONG))
            .column(ColumnSchema.builder("rough", DataType.FLOAT))
            .column(ColumnSchema.builder("fine", DataType.DOUBLE))
            .column(ColumnSchema.builder("letter", DataType.TEXT))
            .column(ColumnSchema.builder("text", DataType.TEXT))
            .column(ColumnSchema.builder("name", DataType.text(20)))
            .column(ColumnSchema.builder("bytes", DataType.BYTES))
            .column(ColumnSchema.builder("price", DataType.decimal(12, 2)))
            .column(ColumnSchema.builder("exact", DataType.DECIMAL))
            .column(ColumnSchema.builder("huge", DataType.BIG_INTEGER))
            .column(ColumnSchema.builder("moment", DataType.INSTANT))
            .column(ColumnSchema.builder("offset", DataType.INSTANT))
            .column(ColumnSchema.builder("date_time", DataType.LOCAL_DATE_TIME).component("dateTime"))
            .column(ColumnSchema.builder("date", DataType.LOCAL_DATE))
            .column(ColumnSchema.builder("time", DataType.LOCAL_TIME))
            .column(ColumnSchema.builder("duration", DataType.LONG))
            .column(ColumnSchema.builder("period", DataType.TEXT))
            .column(ColumnSchema.builder("year", DataType.INT))
            .column(ColumnSchema.builder("month", DataType.text(7)))
            .column(ColumnSchema.builder("zone", DataType.TEXT))
            .column(ColumnSchema.builder("zone_offset", DataType.TEXT).component("zoneOffset"))
            .column(ColumnSchema.builder("uuid", DataType.UUID))
            .column(ColumnSchema.builder("uri", DataType.TEXT))
            .column(ColumnSchema.builder("path", DataType.TEXT))
            .column(ColumnSchema.builder("color", DataType.TEXT))
            .column(ColumnSchema.builder("isbn", DataType.TEXT))
            .column(ColumnSchema.builder("weight", DataType.DOUBLE))
            .column(ColumnSchema.builder("money", DataType.LONG))
            .column(ColumnSchema.builder("discount", DataType.LONG).nullable())
            .column(ColumnSchema.builder("document", DataType.JSON))
            .column(ColumnSchema.builder("palette", DataType.JSON))
            .column(ColumnSchema.builder("words", DataType.arrayOf(DataType.TEXT)))
            .column(ColumnSchema.builder("gaps", DataType.arrayOf(DataType.LONG)))
            .column(ColumnSchema.builder("isbns", DataType.arrayOf(DataType.TEXT)))
            .column(ColumnSchema.builder("counts", DataType.arrayOf(DataType.INT)))
            .column(ColumnSchema.builder("colors", DataType.arrayOf(DataType.TEXT)).nullable())
            .column(ColumnSchema.builder("boxed_truth", DataType.BOOLEAN).component("boxedTruth"))
            .column(ColumnSchema.builder("nullable_tiny", DataType.BYTE)
                    .component("nullableTiny")
                    .nullable())
            .column(ColumnSchema.builder("nullable_small", DataType.SHORT)
                    .component("nullableSmall")
                    .nullable())
            .column(ColumnSchema.builder("nullable_rough", DataType.FLOAT)
                    .component("nullableRough")
                    .nullable())
            .column(ColumnSchema.builder("nullable_letter", DataType.TEXT)
                    .component("nullableLetter")
                    .nullable())
            .column(ColumnSchema.builder("nullable_whole", DataType.INT)
                    .component("nullableWhole")
                    .nullable())
            .column(ColumnSchema.builder("maybe_text", DataType.TEXT)
                    .component("maybeText")
                    .nullable())
            .column(ColumnSchema.builder("maybe_exact", DataType.DECIMAL)
                    .component("maybeExact")
                    .nullable())
            .column(ColumnSchema.builder("maybe_isbn", DataType.TEXT)
                    .component("maybeIsbn")
                    .nullable())
            .column(ColumnSchema.builder("maybe_int", DataType.INT)
                    .component("maybeInt")
                    .nullable())
            .column(ColumnSchema.builder("maybe_long", DataType.LONG)
                    .component("maybeLong")
                    .nullable())
            .column(ColumnSchema.builder("maybe_double", DataType.DOUBLE)
                    .component("maybeDouble")
                    .nullable())
            .build();

    private static final MoneyInCents MONEY_IN_CENTS = new MoneyInCents();

    /** The column of the component {@code truth}. */
    public static final BooleanColumn<Everything> TRUTH = new BooleanColumn<>(SCHEMA, "truth");

    /** The column of the component {@code tiny}. */
    public static final ValueColumn<Everything, Byte> TINY = new ValueColumn<>(SCHEMA, "tiny", ColumnType.BYTE);

    /** The column of the component {@code small}. */
    public static final ValueColumn<Everything, Short> SMALL = new ValueColumn<>(SCHEMA, "small", ColumnType.SHORT);

    /** The column of the component {@code whole}. */
    public static final IntColumn<Everything> WHOLE = new IntColumn<>(SCHEMA, "whole");

    /** The column of the component {@code large}. */
    public static final LongColumn<Everything> LARGE = new LongColumn<>(SCHEMA, "large");

    /** The column of the component {@code rough}. */
    public static final ValueColumn<Everything, Float> ROUGH = new ValueColumn<>(SCHEMA, "rough", ColumnType.FLOAT);

    /** The column of the component {@code fine}. */
    public static final DoubleColumn<Everything> FINE = new DoubleColumn<>(SCHEMA, "fine");

    /** The column of the component {@code letter}. */
    public static final ValueColumn<Everything, Character> LETTER =
            new ValueColumn<>(SCHEMA, "letter", ColumnType.CHAR);

    /** The column of the component {@code text}. */
    public static final TextColumn<Everything> TEXT = new TextColumn<>(SCHEMA, "text");

    /** The column of the component {@code name}. */
    public static final TextColumn<Everything> NAME = new TextColumn<>(SCHEMA, "name");

    /** The column of the component {@code bytes}. */
    public static final ValueColumn<Everything, byte[]> BYTES = new ValueColumn<>(SCHEMA, "bytes", ColumnType.BYTES);

    /** The column of the component {@code price}. */
    public static final DecimalColumn<Everything> PRICE = new DecimalColumn<>(SCHEMA, "price");

    /** The column of the component {@code exact}. */
    public static final DecimalColumn<Everything> EXACT = new DecimalColumn<>(SCHEMA, "exact");

    /** The column of the component {@code huge}. */
    public static final ValueColumn<Everything, BigInteger> HUGE =
            new ValueColumn<>(SCHEMA, "huge", ColumnType.bigInteger(0));

    /** The column of the component {@code moment}. */
    public static final TimeColumn<Everything, Instant> MOMENT = new TimeColumn<>(SCHEMA, "moment", ColumnType.INSTANT);

    /** The column of the component {@code offset}. */
    public static final TimeColumn<Everything, OffsetDateTime> OFFSET =
            new TimeColumn<>(SCHEMA, "offset", ColumnType.OFFSET_DATE_TIME);

    /** The column of the component {@code dateTime}. */
    public static final TimeColumn<Everything, LocalDateTime> DATE_TIME =
            new TimeColumn<>(SCHEMA, "date_time", ColumnType.LOCAL_DATE_TIME);

    /** The column of the component {@code date}. */
    public static final TimeColumn<Everything, LocalDate> DATE =
            new TimeColumn<>(SCHEMA, "date", ColumnType.LOCAL_DATE);

    /** The column of the component {@code time}. */
    public static final TimeColumn<Everything, LocalTime> TIME =
            new TimeColumn<>(SCHEMA, "time", ColumnType.LOCAL_TIME);

    /** The column of the component {@code duration}. */
    public static final TimeColumn<Everything, Duration> DURATION =
            new TimeColumn<>(SCHEMA, "duration", ColumnType.DURATION);

    /** The column of the component {@code period}. */
    public static final ValueColumn<Everything, Period> PERIOD = new ValueColumn<>(SCHEMA, "period", ColumnType.PERIOD);

    /** The column of the component {@code year}. */
    public static final TimeColumn<Everything, Year> YEAR = new TimeColumn<>(SCHEMA, "year", ColumnType.YEAR);

    /** The column of the component {@code month}. */
    public static final TimeColumn<Everything, YearMonth> MONTH =
            new TimeColumn<>(SCHEMA, "month", ColumnType.YEAR_MONTH);

    /** The column of the component {@code zone}. */
    public static final ValueColumn<Everything, ZoneId> ZONE = new ValueColumn<>(SCHEMA, "zone", ColumnType.ZONE_ID);

    /** The column of the component {@code zoneOffset}. */
    public static final ValueColumn<Everything, ZoneOffset> ZONE_OFFSET =
            new ValueColumn<>(SCHEMA, "zone_offset", ColumnType.ZONE_OFFSET);

    /** The column of the component {@code uuid}. */
    public static final ValueColumn<Everything, UUID> UUID = new ValueColumn<>(SCHEMA, "uuid", ColumnType.UUID);

    /** The column of the component {@code uri}. */
    public static final ValueColumn<Everything, URI> URI = new ValueColumn<>(SCHEMA, "uri", ColumnType.URI);

    /** The column of the component {@code path}. */
    public static final ValueColumn<Everything, Path> PATH = new ValueColumn<>(SCHEMA, "path", ColumnType.PATH);

    /** The column of the component {@code color}. */
    public static final ValueColumn<Everything, Everything.Color> COLOR =
            new ValueColumn<>(SCHEMA, "color", ColumnType.enumOf(Everything.Color.class));

    /** The column of the component {@code isbn}. */
    public static final ValueColumn<Everything, Everything.Isbn> ISBN =
            new ValueColumn<>(SCHEMA, "isbn", ColumnType.STRING.as(Everything.Isbn::digits, Everything.Isbn::new));

    /** The column of the component {@code weight}. */
    public static final ValueColumn<Everything, Everything.Weight> WEIGHT =
            new ValueColumn<>(SCHEMA, "weight", ColumnType.DOUBLE.as(Everything.Weight::grams, Everything.Weight::new));

    /** The column of the component {@code money}. */
    public static final ValueColumn<Everything, Everything.Money> MONEY =
            new ValueColumn<>(
                    SCHEMA, "money", ColumnType.LONG.as(MONEY_IN_CENTS::toColumn, MONEY_IN_CENTS::fromColumn));

    /** The column of the component {@code discount}. */
    public static final ValueColumn<Everything, Everything.Money> DISCOUNT =
            new ValueColumn<>(
                    SCHEMA, "discount", ColumnType.LONG.as(MONEY_IN_CENTS::toColumn, MONEY_IN_CENTS::fromColumn));

    /** The column of the component {@code document}. */
    public static final ValueColumn<Everything, Map<String, List<Integer>>> DOCUMENT =
            new ValueColumn<>(SCHEMA, "document", ColumnType.json(new JsonType<Map<String, List<Integer>>>() {}));

    /** The column of the component {@code palette}. */
    public static final ValueColumn<Everything, Everything.Color[]> PALETTE =
            new ValueColumn<>(SCHEMA, "palette", ColumnType.json(new JsonType<Everything.Color[]>() {}));

    /** The column of the component {@code words}. */
    public static final ValueColumn<Everything, List<String>> WORDS =
            new ValueColumn<>(SCHEMA, "words", ColumnType.listOf(ColumnType.STRING));

    /** The column of the component {@code gaps}. */
    public static final ValueColumn<Everything, List<Long>> GAPS =
            new ValueColumn<>(SCHEMA, "gaps", ColumnType.listOfNullable(ColumnType.LONG));

    /** The column of the component {@code isbns}. */
    public static final ValueColumn<Everything, List<Everything.Isbn>> ISBNS =
            new ValueColumn<>(
                    SCHEMA,
                    "isbns",
                    ColumnType.listOf(ColumnType.STRING.as(Everything.Isbn::digits, Everything.Isbn::new)));

    /** The column of the component {@code counts}. */
    public static final ValueColumn<Everything, int[]> COUNTS =
            new ValueColumn<>(SCHEMA, "counts", ColumnType.arrayOf(int[].class, ColumnType.INT));

    /** The column of the component {@code colors}. */
    public static final ValueColumn<Everything, Everything.Color[]> COLORS =
            new ValueColumn<>(
                    SCHEMA,
                    "colors",
                    ColumnType.arrayOfNullable(Everything.Color[].class, ColumnType.enumOf(Everything.Color.class)));

    /** The column of the component {@code boxedTruth}. */
    public static final BooleanColumn<Everything> BOXED_TRUTH = new BooleanColumn<>(SCHEMA, "boxed_truth");

    /** The column of the component {@code nullableTiny}. */
    public static final ValueColumn<Everything, Byte> NULLABLE_TINY =
            new ValueColumn<>(SCHEMA, "nullable_tiny", ColumnType.BYTE);

    /** The column of the component {@code nullableSmall}. */
    public static final ValueColumn<Everything, Short> NULLABLE_SMALL =
            new ValueColumn<>(SCHEMA, "nullable_small", ColumnType.SHORT);

    /** The column of the component {@code nullableRough}. */
    public static final ValueColumn<Everything, Float> NULLABLE_ROUGH =
            new ValueColumn<>(SCHEMA, "nullable_rough", ColumnType.FLOAT);

    /** The column of the component {@code nullableLetter}. */
    public static final ValueColumn<Everything, Character> NULLABLE_LETTER =
            new ValueColumn<>(SCHEMA, "nullable_letter", ColumnType.CHAR);

    /** The column of the component {@code nullableWhole}. */
    public static final IntColumn<Everything> NULLABLE_WHOLE = new IntColumn<>(SCHEMA, "nullable_whole");

    /** The column of the component {@code maybeText}. */
    public static final TextColumn<Everything> MAYBE_TEXT = new TextColumn<>(SCHEMA, "maybe_text");

    /** The column of the component {@code maybeExact}. */
    public static final DecimalColumn<Everything> MAYBE_EXACT = new DecimalColumn<>(SCHEMA, "maybe_exact");

    /** The column of the component {@code maybeIsbn}. */
    public static final ValueColumn<Everything, Everything.Isbn> MAYBE_ISBN =
            new ValueColumn<>(
                    SCHEMA, "maybe_isbn", ColumnType.STRING.as(Everything.Isbn::digits, Everything.Isbn::new));

    /** The column of the component {@code maybeInt}. */
    public static final IntColumn<Everything> MAYBE_INT = new IntColumn<>(SCHEMA, "maybe_int");

    /** The column of the component {@code maybeLong}. */
    public static final LongColumn<Everything> MAYBE_LONG = new LongColumn<>(SCHEMA, "maybe_long");

    /** The column of the component {@code maybeDouble}. */
    public static final DoubleColumn<Everything> MAYBE_DOUBLE = new DoubleColumn<>(SCHEMA, "maybe_double");

    private static final RowMapping<Everything> ROWS = new EverythingRows();

    static final InsertShape<Everything, Everything> INSERT = new EverythingInsert();

    /** The single instance of this table. */
    public static final EverythingTable TABLE = new EverythingTable();

    private EverythingTable() {
        super(SCHEMA, Everything.class, ROWS, null, List.of(), List.of());
    }

    static OptionalInt optional(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    static OptionalLong optional(Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    static OptionalDouble optional(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static final class EverythingRows implements RowMapping<Everything> {
        @Override
        public Everything read(RowReader in) throws SQLException {
            return new Everything(
                    in.getBoolean(),
                    in.getByte(),
                    in.getShort(),
                    in.getInt(),
                    in.getLong(),
                    in.getFloat(),
                    in.getDouble(),
                    LETTER.read(in),
                    in.getString(),
                    NAME.read(in),
                    in.getBytes(),
                    PRICE.read(in),
                    EXACT.read(in),
                    HUGE.read(in),
                    in.getInstant(),
                    OFFSET.read(in),
                    in.getLocalDateTime(),
                    in.getLocalDate(),
                    in.getLocalTime(),
                    DURATION.read(in),
                    PERIOD.read(in),
                    YEAR.read(in),
                    MONTH.read(in),
                    ZONE.read(in),
                    ZONE_OFFSET.read(in),
                    in.getUuid(),
                    URI.read(in),
                    PATH.read(in),
                    COLOR.read(in),
                    ISBN.read(in),
                    WEIGHT.read(in),
                    MONEY.read(in),
                    DISCOUNT.readOrNull(in),
                    DOCUMENT.read(in),
                    PALETTE.read(in),
                    WORDS.read(in),
                    GAPS.read(in),
                    ISBNS.read(in),
                    COUNTS.read(in),
                    COLORS.readOrNull(in),
                    BOXED_TRUTH.read(in),
                    NULLABLE_TINY.readOrNull(in),
                    NULLABLE_SMALL.readOrNull(in),
                    NULLABLE_ROUGH.readOrNull(in),
                    NULLABLE_LETTER.readOrNull(in),
                    NULLABLE_WHOLE.readOrNull(in),
                    Optional.ofNullable(MAYBE_TEXT.readOrNull(in)),
                    Optional.ofNullable(MAYBE_EXACT.readOrNull(in)),
                    Optional.ofNullable(MAYBE_ISBN.readOrNull(in)),
                    optional(MAYBE_INT.readOrNull(in)),
                    optional(MAYBE_LONG.readOrNull(in)),
                    optional(MAYBE_DOUBLE.readOrNull(in)));
        }

        @Override
        public void write(RowWriter out, Everything row) throws SQLException {
            out.setBoolean(row.truth());
            out.setByte(row.tiny());
            out.setShort(row.small());
            out.setInt(row.whole());
            out.setLong(row.large());
            out.setFloat(row.rough());
            out.setDouble(row.fine());
            LETTER.write(out, row.letter());
            out.setString(row.text());
            NAME.write(out, row.name());
            out.setBytes(row.bytes());
            PRICE.write(out, row.price());
            EXACT.write(out, row.exact());
            HUGE.write(out, row.huge());
            out.setInstant(row.moment());
            OFFSET.write(out, row.offset());
            out.setLocalDateTime(row.dateTime());
            out.setLocalDate(row.date());
            out.setLocalTime(row.time());
            DURATION.write(out, row.duration());
            PERIOD.write(out, row.period());
            YEAR.write(out, row.year());
            MONTH.write(out, row.month());
            ZONE.write(out, row.zone());
            ZONE_OFFSET.write(out, row.zoneOffset());
            out.setUuid(row.uuid());
            URI.write(out, row.uri());
            PATH.write(out, row.path());
            COLOR.write(out, row.color());
            ISBN.write(out, row.isbn());
            WEIGHT.write(out, row.weight());
            MONEY.write(out, row.money());
            DISCOUNT.write(out, row.discount());
            DOCUMENT.write(out, row.document());
            PALETTE.write(out, row.palette());
            WORDS.write(out, row.words());
            GAPS.write(out, row.gaps());
            ISBNS.write(out, row.isbns());
            COUNTS.write(out, row.counts());
            COLORS.write(out, row.colors());
            BOXED_TRUTH.write(out, row.boxedTruth());
            NULLABLE_TINY.write(out, row.nullableTiny());
            NULLABLE_SMALL.write(out, row.nullableSmall());
            NULLABLE_ROUGH.write(out, row.nullableRough());
            NULLABLE_LETTER.write(out, row.nullableLetter());
            NULLABLE_WHOLE.write(out, row.nullableWhole());
            MAYBE_TEXT.write(out, row.maybeText().orElse(null));
            MAYBE_EXACT.write(out, row.maybeExact().orElse(null));
            MAYBE_ISBN.write(out, row.maybeIsbn().orElse(null));
            MAYBE_INT.write(out, row.maybeInt().isPresent() ? row.maybeInt().getAsInt() : null);
            MAYBE_LONG.write(out, row.maybeLong().isPresent() ? row.maybeLong().getAsLong() : null);
            MAYBE_DOUBLE.write(out, row.maybeDouble().isPresent() ? row.maybeDouble().getAsDouble() : null);
        }

        @Override
        public Everything normalize(Everything row) {
            return new Everything(
                    row.truth(),
                    row.tiny(),
                    row.small(),
                    row.whole(),
                    row.large(),
                    ROUGH.normalize(row.rough()),
                    FINE.normalize(row.fine()),
                    row.letter(),
                    row.text(),
                    row.name(),
                    row.bytes(),
                    PRICE.normalize(row.price()),
                    EXACT.normalize(row.exact()),
                    row.huge(),
                    MOMENT.normalize(row.moment()),
                    OFFSET.normalize(row.offset()),
                    DATE_TIME.normalize(row.dateTime()),
                    row.date(),
                    TIME.normalize(row.time()),
                    row.duration(),
                    row.period(),
                    row.year(),
                    row.month(),
                    row.zone(),
                    row.zoneOffset(),
                    row.uuid(),
                    row.uri(),
                    row.path(),
                    row.color(),
                    row.isbn(),
                    WEIGHT.normalize(row.weight()),
                    MONEY.normalize(row.money()),
                    DISCOUNT.normalizeOrNull(row.discount()),
                    row.document(),
                    row.palette(),
                    WORDS.normalize(row.words()),
                    GAPS.normalize(row.gaps()),
                    ISBNS.normalize(row.isbns()),
                    row.counts(),
                    row.colors(),
                    row.boxedTruth(),
                    row.nullableTiny(),
                    row.nullableSmall(),
                    NULLABLE_ROUGH.normalizeOrNull(row.nullableRough()),
                    row.nullableLetter(),
                    row.nullableWhole(),
                    row.maybeText(),
                    row.maybeExact().map(MAYBE_EXACT::normalize),
                    row.maybeIsbn(),
                    row.maybeInt(),
                    row.maybeLong(),
                    optional(
                            MAYBE_DOUBLE.normalizeOrNull(row.maybeDouble()
                                    .isPresent() ? row.maybeDouble()
                                    .getAsDouble() : null)));
        }

        @Override
        public void writeUpdate(RowWriter out, Everything row, Stamp stamp) throws SQLException {
            out.setBoolean(row.truth());
            out.setByte(row.tiny());
            out.setShort(row.small());
            out.setInt(row.whole());
            out.setLong(row.large());
            out.setFloat(row.rough());
            out.setDouble(row.fine());
            LETTER.write(out, row.letter());
            out.setString(row.text());
            NAME.write(out, row.name());
            out.setBytes(row.bytes());
            PRICE.write(out, row.price());
            EXACT.write(out, row.exact());
            HUGE.write(out, row.huge());
            out.setInstant(row.moment());
            OFFSET.write(out, row.offset());
            out.setLocalDateTime(row.dateTime());
            out.setLocalDate(row.date());
            out.setLocalTime(row.time());
            DURATION.write(out, row.duration());
            PERIOD.write(out, row.period());
            YEAR.write(out, row.year());
            MONTH.write(out, row.month());
            ZONE.write(out, row.zone());
            ZONE_OFFSET.write(out, row.zoneOffset());
            out.setUuid(row.uuid());
            URI.write(out, row.uri());
            PATH.write(out, row.path());
            COLOR.write(out, row.color());
            ISBN.write(out, row.isbn());
            WEIGHT.write(out, row.weight());
            MONEY.write(out, row.money());
            DISCOUNT.write(out, row.discount());
            DOCUMENT.write(out, row.document());
            PALETTE.write(out, row.palette());
            WORDS.write(out, row.words());
            GAPS.write(out, row.gaps());
            ISBNS.write(out, row.isbns());
            COUNTS.write(out, row.counts());
            COLORS.write(out, row.colors());
            BOXED_TRUTH.write(out, row.boxedTruth());
            NULLABLE_TINY.write(out, row.nullableTiny());
            NULLABLE_SMALL.write(out, row.nullableSmall());
            NULLABLE_ROUGH.write(out, row.nullableRough());
            NULLABLE_LETTER.write(out, row.nullableLetter());
            NULLABLE_WHOLE.write(out, row.nullableWhole());
            MAYBE_TEXT.write(out, row.maybeText().orElse(null));
            MAYBE_EXACT.write(out, row.maybeExact().orElse(null));
            MAYBE_ISBN.write(out, row.maybeIsbn().orElse(null));
            MAYBE_INT.write(out, row.maybeInt().isPresent() ? row.maybeInt().getAsInt() : null);
            MAYBE_LONG.write(out, row.maybeLong().isPresent() ? row.maybeLong().getAsLong() : null);
            MAYBE_DOUBLE.write(out, row.maybeDouble().isPresent() ? row.maybeDouble().getAsDouble() : null);
        }
    }

    private static final class EverythingInsert implements InsertShape<Everything, Everything> {
        @Override
        public void write(RowWriter out, Everything row, Stamp stamp) throws SQLException {
            ROWS.write(out, row);
        }

        @Override
        public void writeKey(RowWriter out, Everything row, UniqueKey<Everything> key) throws SQLException {
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Everything complete(Everything row, Stamp stamp, RowReader returned) throws SQLException {
            return ROWS.normalize(row);
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "everything",
            columns = {
                @ColumnShape(name = "truth", javaType = "boolean", storage = "BOOLEAN"),
                @ColumnShape(name = "tiny", javaType = "byte", storage = "BYTE"),
                @ColumnShape(name = "small", javaType = "short", storage = "SHORT"),
                @ColumnShape(name = "whole", javaType = "int", storage = "INT"),
                @ColumnShape(name = "large", javaType = "long", storage = "LONG"),
                @ColumnShape(name = "rough", javaType = "float", storage = "FLOAT"),
                @ColumnShape(name = "fine", javaType = "double", storage = "DOUBLE"),
                @ColumnShape(name = "letter", javaType = "char", storage = "CHAR"),
                @ColumnShape(name = "text", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(name = "name", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(name = "bytes", javaType = "byte[]", storage = "BYTES"),
                @ColumnShape(
                        name = "price",
                        javaType = "java.math.BigDecimal",
                        storage = "DECIMAL",
                        precision = 12,
                        scale = 2),
                @ColumnShape(name = "exact", javaType = "java.math.BigDecimal", storage = "DECIMAL"),
                @ColumnShape(name = "huge", javaType = "java.math.BigInteger", storage = "BIG_INTEGER"),
                @ColumnShape(name = "moment", javaType = "java.time.Instant", storage = "INSTANT"),
                @ColumnShape(name = "offset", javaType = "java.time.OffsetDateTime", storage = "OFFSET_DATE_TIME"),
                @ColumnShape(
                        name = "date_time",
                        component = "dateTime",
                        javaType = "java.time.LocalDateTime",
                        storage = "LOCAL_DATE_TIME"),
                @ColumnShape(name = "date", javaType = "java.time.LocalDate", storage = "LOCAL_DATE"),
                @ColumnShape(name = "time", javaType = "java.time.LocalTime", storage = "LOCAL_TIME"),
                @ColumnShape(name = "duration", javaType = "java.time.Duration", storage = "DURATION"),
                @ColumnShape(name = "period", javaType = "java.time.Period", storage = "PERIOD"),
                @ColumnShape(name = "year", javaType = "java.time.Year", storage = "YEAR"),
                @ColumnShape(name = "month", javaType = "java.time.YearMonth", storage = "YEAR_MONTH"),
                @ColumnShape(name = "zone", javaType = "java.time.ZoneId", storage = "ZONE_ID"),
                @ColumnShape(
                        name = "zone_offset",
                        component = "zoneOffset",
                        javaType = "java.time.ZoneOffset",
                        storage = "ZONE_OFFSET"),
                @ColumnShape(name = "uuid", javaType = "java.util.UUID", storage = "UUID"),
                @ColumnShape(name = "uri", javaType = "java.net.URI", storage = "URI"),
                @ColumnShape(name = "path", javaType = "java.nio.file.Path", storage = "PATH"),
                @ColumnShape(name = "color", javaType = "app.Everything.Color", storage = "STRING"),
                @ColumnShape(name = "isbn", javaType = "app.Everything.Isbn", storage = "STRING"),
                @ColumnShape(name = "weight", javaType = "app.Everything.Weight", storage = "DOUBLE"),
                @ColumnShape(name = "money", javaType = "app.Everything.Money", storage = "LONG"),
                @ColumnShape(name = "discount", javaType = "app.Everything.Money", storage = "LONG", nullable = true),
                @ColumnShape(
                        name = "document",
                        javaType = "java.util.Map<java.lang.String, java.util.List<java.lang.Integer>>",
                        storage = "JSON"),
                @ColumnShape(name = "palette", javaType = "app.Everything.Color[]", storage = "JSON"),
                @ColumnShape(name = "words", javaType = "java.util.List<java.lang.String>", storage = "LIST_OF_STRING"),
                @ColumnShape(name = "gaps", javaType = "java.util.List<java.lang.Long>", storage = "LIST_OF_LONG"),
                @ColumnShape(
                        name = "isbns", javaType = "java.util.List<app.Everything.Isbn>", storage = "LIST_OF_STRING"),
                @ColumnShape(name = "counts", javaType = "int[]", storage = "LIST_OF_INT"),
                @ColumnShape(
                        name = "colors",
                        javaType = "app.Everything.Color[]",
                        storage = "LIST_OF_STRING",
                        nullable = true),
                @ColumnShape(
                        name = "boxed_truth",
                        component = "boxedTruth",
                        javaType = "java.lang.Boolean",
                        storage = "BOOLEAN"),
                @ColumnShape(
                        name = "nullable_tiny",
                        component = "nullableTiny",
                        javaType = "java.lang.Byte",
                        storage = "BYTE",
                        nullable = true),
                @ColumnShape(
                        name = "nullable_small",
                        component = "nullableSmall",
                        javaType = "java.lang.Short",
                        storage = "SHORT",
                        nullable = true),
                @ColumnShape(
                        name = "nullable_rough",
                        component = "nullableRough",
                        javaType = "java.lang.Float",
                        storage = "FLOAT",
                        nullable = true),
                @ColumnShape(
                        name = "nullable_letter",
                        component = "nullableLetter",
                        javaType = "java.lang.Character",
                        storage = "CHAR",
                        nullable = true),
                @ColumnShape(
                        name = "nullable_whole",
                        component = "nullableWhole",
                        javaType = "java.lang.Integer",
                        storage = "INT",
                        nullable = true),
                @ColumnShape(
                        name = "maybe_text",
                        component = "maybeText",
                        javaType = "java.lang.String",
                        storage = "STRING",
                        nullable = true),
                @ColumnShape(
                        name = "maybe_exact",
                        component = "maybeExact",
                        javaType = "java.math.BigDecimal",
                        storage = "DECIMAL",
                        nullable = true),
                @ColumnShape(
                        name = "maybe_isbn",
                        component = "maybeIsbn",
                        javaType = "app.Everything.Isbn",
                        storage = "STRING",
                        nullable = true),
                @ColumnShape(
                        name = "maybe_int", component = "maybeInt", javaType = "int", storage = "INT", nullable = true),
                @ColumnShape(
                        name = "maybe_long",
                        component = "maybeLong",
                        javaType = "long",
                        storage = "LONG",
                        nullable = true),
                @ColumnShape(
                        name = "maybe_double",
                        component = "maybeDouble",
                        javaType = "double",
                        storage = "DOUBLE",
                        nullable = true)
            }
    )
    private interface EverythingShape {}
}
