package app;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.InsertShape;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Describes the table of {@link Country}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
final class CountryTable extends Table<Country> {
    private static final TableSchema SCHEMA = TableSchema.builder("country")
            .column(ColumnSchema.builder("code", DataType.TEXT))
            .column(ColumnSchema.builder("name", DataType.TEXT))
            .primaryKey("code")
            .build();

    /** The column of the component {@code code}. */
    public static final TextColumn<Country> CODE = new TextColumn<>(SCHEMA, "code");

    /** The column of the component {@code name}. */
    public static final TextColumn<Country> NAME = new TextColumn<>(SCHEMA, "name");

    /** The primary key: {@code code}. */
    public static final PrimaryKey<Country, String> PRIMARY_KEY =
            new PrimaryKey<>("country", "pk_country", CODE::write, Country::code, CODE);

    private static final RowMapping<Country> ROWS = new CountryRows();

    static final InsertShape<Country, Country> INSERT = new CountryInsert();

    /** The single instance of this table. */
    public static final CountryTable TABLE = new CountryTable();

    private CountryTable() {
        super(SCHEMA, Country.class, ROWS, PRIMARY_KEY, List.of(), List.of());
    }

    private static final class CountryRows implements RowMapping<Country> {
        @Override
        public Country read(RowReader in) throws SQLException {
            return new Country(in.getString(), in.getString());
        }

        @Override
        public void write(RowWriter out, Country row) throws SQLException {
            out.setString(row.code());
            out.setString(row.name());
        }

        @Override
        public void writeUpdate(RowWriter out, Country row, Stamp stamp) throws SQLException {
            out.setString(row.name());
        }
    }

    private static final class CountryInsert implements InsertShape<Country, Country> {
        @Override
        public void write(RowWriter out, Country row, Stamp stamp) throws SQLException {
            ROWS.write(out, row);
        }

        @Override
        public void writeKey(RowWriter out, Country row, UniqueKey<Country> key) throws SQLException {
            if (key.equals(PRIMARY_KEY)) {
                out.setString(row.code());
                return;
            }
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Country complete(Country row, Stamp stamp, RowReader returned) throws SQLException {
            return ROWS.normalize(row);
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "country",
            columns = {
                @ColumnShape(name = "code", javaType = "java.lang.String", storage = "STRING", key = true),
                @ColumnShape(name = "name", javaType = "java.lang.String", storage = "STRING")
            },
            primaryKey = {"code"}
    )
    private interface CountryShape {}
}
