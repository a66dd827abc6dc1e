package io.doctable.sample;

import io.doctable.row.RowReader;
import io.doctable.row.RowWriter;
import io.doctable.table.InsertShape;
import io.doctable.table.Stamp;
import io.doctable.table.Table;
import io.doctable.table.UniqueKey;
import java.sql.SQLException;

/** An {@link Author} to be inserted. */
public record NewAuthor(String name) {
    static final InsertShape<Author, NewAuthor> SHAPE = new InsertShape<>() {
        @Override
        public Table<Author> table() {
            return AuthorTable.TABLE;
        }

        @Override
        public long unset(NewAuthor row) {
            return 0;
        }

        @Override
        public void write(RowWriter out, NewAuthor row, Stamp stamp) throws SQLException {
            out.setString(row.name());
        }

        @Override
        public void writeKey(RowWriter out, NewAuthor row, UniqueKey<Author> key) throws SQLException {
            if (key.equals(AuthorTable.UQ_NAME)) {
                out.setString(row.name());
            } else {
                throw new IllegalArgumentException("a new author has no values for " + key);
            }
        }

        @Override
        public Author complete(NewAuthor row, Stamp stamp, RowReader returned) throws SQLException {
            return new Author(returned.getLong(), row.name());
        }
    };

    /** An author of that name. */
    public static NewAuthor of(String name) {
        return new NewAuthor(name);
    }
}
