package app;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import io.doctable.table.InsertShape;
import io.doctable.table.LongColumn;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Describes the table of {@link City}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class CityTable extends Table<City> {
    private static final TableSchema SCHEMA = TableSchema.builder("city")
            .column(ColumnSchema.builder("id", DataType.LONG).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("name", DataType.TEXT))
            .primaryKey("id")
            .build();

    /** The column of the component {@code id}. */
    public static final LongColumn<City> ID = new LongColumn<>(SCHEMA, "id");

    /** The column of the component {@code name}. */
    public static final TextColumn<City> NAME = new TextColumn<>(SCHEMA, "name");

    /** The primary key: {@code id}. */
    public static final PrimaryKey<City, Long> PRIMARY_KEY =
            new PrimaryKey<>("city", "pk_city", ID::write, City::id, ID);

    private static final RowMapping<City> ROWS = new CityRows();

    static final InsertShape<City, NewCity> INSERT = new CityInsert();

    /** The single instance of this table. */
    public static final CityTable TABLE = new CityTable();

    private CityTable() {
        super(SCHEMA, City.class, ROWS, PRIMARY_KEY, List.of(), List.of());
    }

    private static final class CityRows implements RowMapping<City> {
        @Override
        public City read(RowReader in) throws SQLException {
            return new City(in.getLong(), in.getString());
        }

        @Override
        public void write(RowWriter out, City row) throws SQLException {
            out.setLong(row.id());
            out.setString(row.name());
        }

        @Override
        public void writeUpdate(RowWriter out, City row, Stamp stamp) throws SQLException {
            out.setString(row.name());
        }
    }

    private static final class CityInsert implements InsertShape<City, NewCity> {
        @Override
        public void write(RowWriter out, NewCity row, Stamp stamp) throws SQLException {
            out.setString(row.name());
        }

        @Override
        public void writeKey(RowWriter out, NewCity row, UniqueKey<City> key) throws SQLException {
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public City complete(NewCity row, Stamp stamp, RowReader returned) throws SQLException {
            return new City(returned.getLong(), row.name());
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "city",
            columns = {
                @ColumnShape(name = "id", javaType = "long", storage = "LONG", generated = true, key = true),
                @ColumnShape(name = "name", javaType = "java.lang.String", storage = "STRING")
            },
            primaryKey = {"id"}
    )
    private interface CityShape {}
}
