package io.doctable.sample;

import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.schema.ColumnSchema;
import io.doctable.schema.DataType;
import io.doctable.schema.Generation;
import io.doctable.schema.TableSchema;
import io.doctable.table.LongColumn;
import io.doctable.table.PrimaryKey;
import io.doctable.table.RowMapping;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.TextColumn;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;
import java.util.List;

/** The table of {@link Author}. */
public final class AuthorTable extends Table<Author> {
    private static final TableSchema SCHEMA = TableSchema.builder("author")
            .column(ColumnSchema.builder("id", DataType.LONG).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("name", DataType.TEXT))
            .primaryKey("id")
            .unique("uq_author_name", "name")
            .build();

    /** Column {@code id}. */
    public static final LongColumn<Author> ID = new LongColumn<>(SCHEMA, "id");
    /** Column {@code name}. */
    public static final TextColumn<Author> NAME = new TextColumn<>(SCHEMA, "name");

    /** The primary key. */
    public static final PrimaryKey<Author, Long> PRIMARY_KEY =
            new PrimaryKey<>("author", "pk_author", ID::write, Author::id, ID);
    /** Unique: {@code name}. */
    public static final UniqueKey<Author> UQ_NAME = new UniqueKey<>("author", "uq_author_name", NAME);

    private static final RowMapping<Author> ROWS = new AuthorRows();
    /** The table. */
    public static final AuthorTable TABLE = new AuthorTable();

    private AuthorTable() {
        super(SCHEMA, Author.class, ROWS, PRIMARY_KEY, List.of(UQ_NAME), List.of());
    }

    private static final class AuthorRows implements RowMapping<Author> {
        @Override
        public Author read(RowReader in) throws SQLException {
            return new Author(in.getLong(), in.getString());
        }

        @Override
        public void write(RowWriter out, Author row) throws SQLException {
            out.setLong(row.id());
            out.setString(row.name());
        }

        @Override
        public Author normalize(Author row) {
            return row;
        }

        @Override
        public void writeUpdate(RowWriter out, Author row, Stamp stamp) throws SQLException {
            out.setString(row.name());
        }

        @Override
        public Author updated(Author row, Stamp stamp) {
            return row;
        }
    }
}
