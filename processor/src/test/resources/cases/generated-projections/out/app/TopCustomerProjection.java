package app;

import io.doctable.json.JsonType;
import io.doctable.row.ColumnType;
import io.doctable.row.RowReader;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.DecimalColumn;
import io.doctable.table.LongColumn;
import io.doctable.table.Projection;
import io.doctable.table.TextColumn;
import io.doctable.table.TimeColumn;
import io.doctable.table.ValueColumn;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.annotation.processing.Generated;

/** Reads the rows of raw SQL as {@link TopCustomer}. */
@Generated("io.doctable.processor.DocTableProcessor")
final class TopCustomerProjection extends Projection<TopCustomer> {
    private static final TableSchema SCHEMA = TableSchema.builder("TopCustomer")
            .column(ColumnSchema.builder("name", DataType.TEXT))
            .column(ColumnSchema.builder("revenue", DataType.decimal(12, 2)))
            .column(ColumnSchema.builder("orders", DataType.LONG))
            .column(ColumnSchema.builder("rank", DataType.INT))
            .column(ColumnSchema.builder("share", DataType.DOUBLE))
            .column(ColumnSchema.builder("last_order", DataType.LOCAL_DATE)
                    .component("lastOrder")
                    .nullable())
            .column(ColumnSchema.builder("points", DataType.LONG).nullable())
            .column(ColumnSchema.builder("level", DataType.TEXT).nullable())
            .column(ColumnSchema.builder("email", DataType.TEXT))
            .column(ColumnSchema.builder("next", DataType.INT))
            .column(ColumnSchema.builder("tags", DataType.JSON))
            .column(ColumnSchema.builder("words", DataType.arrayOf(DataType.TEXT)))
            .column(ColumnSchema.builder("secret_note", DataType.TEXT)
                    .component("note")
                    .nullable()
                    .sensitive())
            .column(ColumnSchema.builder("home_city", DataType.TEXT).component("home.city"))
            .column(ColumnSchema.builder("home_zip", DataType.TEXT).component("home.zip"))
            .column(ColumnSchema.builder("home_region", DataType.TEXT)
                    .component("home.region")
                    .nullable())
            .column(ColumnSchema.builder("work_city", DataType.TEXT)
                    .component("work.city")
                    .nullable())
            .column(ColumnSchema.builder("work_zip", DataType.TEXT)
                    .component("work.zip")
                    .nullable())
            .column(ColumnSchema.builder("work_region", DataType.TEXT)
                    .component("work.region")
                    .nullable())
            .column(ColumnSchema.builder("projection", DataType.TEXT))
            .build();

    private static final LevelCode LEVEL_CODE = new LevelCode();

    private static final DecimalColumn<TopCustomer> REVENUE = new DecimalColumn<>(SCHEMA, "revenue");

    private static final TimeColumn<TopCustomer, LocalDate> LAST_ORDER =
            new TimeColumn<>(SCHEMA, "last_order", ColumnType.LOCAL_DATE);

    private static final LongColumn<TopCustomer> POINTS = new LongColumn<>(SCHEMA, "points");

    private static final ValueColumn<TopCustomer, TopCustomer.Level> LEVEL =
            new ValueColumn<>(SCHEMA, "level", ColumnType.enumOf(TopCustomer.Level.class));

    private static final ValueColumn<TopCustomer, TopCustomer.Email> EMAIL =
            new ValueColumn<>(SCHEMA, "email", ColumnType.STRING.as(TopCustomer.Email::text, TopCustomer.Email::new));

    private static final ValueColumn<TopCustomer, TopCustomer.Level> NEXT =
            new ValueColumn<>(SCHEMA, "next", ColumnType.INT.as(LEVEL_CODE::toColumn, LEVEL_CODE::fromColumn));

    private static final ValueColumn<TopCustomer, Map<String, String>> TAGS =
            new ValueColumn<>(SCHEMA, "tags", ColumnType.json(new JsonType<Map<String, String>>() {}));

    private static final ValueColumn<TopCustomer, List<String>> WORDS =
            new ValueColumn<>(SCHEMA, "words", ColumnType.listOf(ColumnType.STRING));

    private static final TextColumn<TopCustomer> NOTE = new TextColumn<>(SCHEMA, "secret_note");

    private static final TextColumn<TopCustomer> HOME_REGION = new TextColumn<>(SCHEMA, "home_region");

    private static final TextColumn<TopCustomer> WORK_CITY = new TextColumn<>(SCHEMA, "work_city");

    private static final TextColumn<TopCustomer> WORK_ZIP = new TextColumn<>(SCHEMA, "work_zip");

    private static final TextColumn<TopCustomer> WORK_REGION = new TextColumn<>(SCHEMA, "work_region");

    /** The single instance of this projection. */
    public static final TopCustomerProjection PROJECTION = new TopCustomerProjection();

    private TopCustomerProjection() {
        super(TopCustomer.class, SCHEMA);
    }

    @Override
    public TopCustomer read(RowReader in) throws SQLException {
        return new TopCustomer(
                in.getString(),
                REVENUE.read(in),
                in.getLong(),
                in.getInt(),
                in.getDouble(),
                LAST_ORDER.readOrNull(in),
                optional(POINTS.readOrNull(in)),
                Optional.ofNullable(LEVEL.readOrNull(in)),
                EMAIL.read(in),
                NEXT.read(in),
                TAGS.read(in),
                WORDS.read(in),
                NOTE.readOrNull(in),
                new Place(in.getString(), in.getString(), HOME_REGION.readOrNull(in)),
                readWork(in),
                in.getString());
    }

    private static Place readWork(RowReader in) throws SQLException {
        String workCity = WORK_CITY.readOrNull(in);
        String workZip = WORK_ZIP.readOrNull(in);
        String workRegion = WORK_REGION.readOrNull(in);
        return workCity == null && workZip == null && workRegion == null
                ? null
                : new Place(WORK_CITY.required(in, workCity), WORK_ZIP.required(in, workZip), workRegion);
    }

    static OptionalLong optional(Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
