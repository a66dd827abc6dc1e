package io.doctable.sample;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.annotation.Unique;
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

/** Describes the table of {@link Author}: its columns and keys. */
@Generated("io.doctable.processor.DocTableProcessor")
public final class AuthorTable extends Table<Author> {
    private static final TableSchema SCHEMA = TableSchema.builder("author")
            .column(ColumnSchema.builder("id", DataType.LONG).generated(Generation.IDENTITY))
            .column(ColumnSchema.builder("name", DataType.TEXT))
            .primaryKey("id")
            .unique("uq_author_name", "name")
            .build();

    /** The column of the component {@code id}. */
    public static final LongColumn<Author> ID = new LongColumn<>(SCHEMA, "id");

    /** The column of the component {@code name}. */
    public static final TextColumn<Author> NAME = new TextColumn<>(SCHEMA, "name");

    /** The primary key: {@code id}. */
    public static final PrimaryKey<Author, Long> PRIMARY_KEY =
            new PrimaryKey<>("author", "pk_author", ID::write, Author::id, ID);

    /** The unique constraint over {@code name}. */
    public static final UniqueKey<Author> UQ_NAME = new UniqueKey<>("author", "uq_author_name", NAME);

    private static final RowMapping<Author> ROWS = new AuthorRows();

    static final InsertShape<Author, NewAuthor> INSERT = new AuthorInsert();

    /** The single instance of this table. */
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
        public void writeUpdate(RowWriter out, Author row, Stamp stamp) throws SQLException {
            out.setString(row.name());
        }
    }

    private static final class AuthorInsert implements InsertShape<Author, NewAuthor> {
        @Override
        public void write(RowWriter out, NewAuthor row, Stamp stamp) throws SQLException {
            out.setString(row.name());
        }

        @Override
        public void writeKey(RowWriter out, NewAuthor row, UniqueKey<Author> key) throws SQLException {
            if (key.equals(UQ_NAME)) {
                out.setString(row.name());
                return;
            }
            throw new IllegalArgumentException("the new row does not have a value for each column of " + key);
        }

        @Override
        public Author complete(NewAuthor row, Stamp stamp, RowReader returned) throws SQLException {
            return new Author(returned.getLong(), row.name());
        }
    }

    /** Describes the table for other compilations. */
    @TableShape(
            name = "author",
            columns = {
                @ColumnShape(name = "id", javaType = "long", storage = "LONG", generated = true, key = true),
                @ColumnShape(name = "name", javaType = "java.lang.String", storage = "STRING", unique = true)
            },
            primaryKey = {"id"},
            uniques = {
                @Unique(columns = {"name"})
            }
    )
    private interface AuthorShape {}
}
