package app;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.annotation.Unique;
import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.TableSchema;
import io.doctable.table.InsertShape;
import io.doctable.table.IntColumn;
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

/** Describes the table of {@link Author}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class AuthorTable extends Table<Author> {
    private static final TableSchema SCHEMA = TableSchema.builder("author")
            .column(ColumnSchema.builder("id", DataType.LONG))
            .column(ColumnSchema.builder("name", DataType.TEXT))
            .column(ColumnSchema.builder("born", DataType.INT))
            .primaryKey("id")
            .unique("uq_author_name_born", "name", "born")
            .build();

    /** The column of the component {@code id}. */
    public static final LongColumn<Author> ID = new LongColumn<>(SCHEMA, "id");

    /** The column of the component {@code name}. */
    public static final TextColumn<Author> NAME = new TextColumn<>(SCHEMA, "name");

    /** The column of the component {@code born}. */
    public static final IntColumn<Author> BORN = new IntColumn<>(SCHEMA, "born");

    /** The primary key: {@code id}. */
    public static final PrimaryKey<Author, Long> PRIMARY_KEY =
            new PrimaryKey<>("author", "pk_author", ID::write, Author::id, ID);

    /** The unique constraint over {@code name}, {@code born}. */
    public static final UniqueKey<Author> UQ_NAME_BORN = new UniqueKey<>("author", "uq_author_name_born", NAME, BORN);

    private static final RowMapping<Author> ROWS = new AuthorRows();

    static final InsertShape<Author, Author> INSERT = new AuthorInsert();

    /** The single instance of this table. */
    public static final AuthorTable TABLE = new AuthorTable();

    private AuthorTable() {
        super(SCHEMA, Author.class, ROWS, PRIMARY_KEY, List.of(UQ_NAME_BORN), List.of());
    }

    private static final class AuthorRows implements RowMapping<Author> {
        @Override
        public Author read(RowReader in) throws SQLException {
            return new Author(in.getLong(), in.getString(), in.getInt());
        }

        @Override
        public void write(RowWriter out, Author row) throws SQLException {
            out.setLong(row.id());
            out.setString(row.name());
            out.setInt(row.born());
        }

        @Override
        public void writeUpdate(RowWriter out, Author row, Stamp stamp) throws SQLException {
            out.setString(row.name());
            out.setInt(row.born());
        }
    }

    private static final class AuthorInsert implements InsertShape<Author, Author> {
        @Override
        public void write(RowWriter out, Author row, Stamp stamp) throws SQLException {
            ROWS.write(out, row);
        }

        @Override
        public void writeKey(RowWriter out, Author row, UniqueKey<Author> key) throws SQLException {
            if (key.equals(PRIMARY_KEY)) {
                out.setLong(row.id());
                return;
            }
            if (key.equals(UQ_NAME_BORN)) {
                out.setString(row.name());
                out.setInt(row.born());
                return;
            }
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Author complete(Author row, Stamp stamp, RowReader returned) throws SQLException {
            return ROWS.normalize(row);
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "author",
            columns = {
                @ColumnShape(name = "id", javaType = "long", storage = "LONG", key = true),
                @ColumnShape(name = "name", javaType = "java.lang.String", storage = "STRING"),
                @ColumnShape(name = "born", javaType = "int", storage = "INT")
            },
            primaryKey = {"id"},
            uniques = {
                @Unique(columns = {"name", "born"})
            }
    )
    private interface AuthorShape {}
}
