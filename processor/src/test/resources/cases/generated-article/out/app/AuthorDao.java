package app;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.Column;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Stores and finds the rows of {@link Author}. Needs no closing; may be extended. */
@Generated("io.doctable.processor.DocTableProcessor")
public class AuthorDao extends KeyedTableDao<Author, Long> {
    /** A DAO whose statements run on an engine, a connection or a transaction. */
    public AuthorDao(Connectable connectable) {
        super(connectable, AuthorTable.TABLE, AuthorTable.PRIMARY_KEY);
    }

    @Override
    public AuthorDao on(Connectable connectable) {
        return new AuthorDao(ofSameEngine(connectable));
    }

    /**
     * Stores a new row, and returns it with generated values and defaults filled in.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Author insert(Author row) {
        return insert(AuthorTable.INSERT, row);
    }

    /** Stores new rows, all or none, and returns them in their order, as {@code insert} does. */
    public List<Author> insertAll(Collection<? extends Author> rows) {
        return insertAll(AuthorTable.INSERT, rows);
    }

    /**
     * Stores a new row unless one with the same key is there; empty if one is.
     * The new row must hold a value for each column of the key.
     */
    public Optional<Author> insertIfAbsent(Author row, UniqueKey<Author> key) {
        return insertIfAbsent(AuthorTable.INSERT, row, key);
    }

    /**
     * Returns the row with the same key; if there is none, stores the new row and returns that.
     * The new row must hold a value for each column of the key.
     */
    public Author findOrInsert(Author row, UniqueKey<Author> key) {
        return findOrInsert(AuthorTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates the one with the same key, and returns it as it then stands.
     * The new row must hold a value for each column of the key.
     * A change made by a trigger may be missing from it: read the row again to see that.
     */
    public Author upsert(Author row, UniqueKey<Author> key) {
        return upsert(AuthorTable.INSERT, row, key);
    }

    /**
     * Stores a new row, or updates only these columns of the one with the same key.
     * The new row must hold a value for each column of the key.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Author upsert(Author row, UniqueKey<Author> key, Column<Author, ?>... columns) {
        return upsert(AuthorTable.INSERT, row, key, List.of(columns));
    }

    /** The row with that key, empty if there is none. */
    public Optional<Author> findById(long id) {
        return findById(Long.valueOf(id));
    }

    /** The row with that key; an exception if there is none. */
    public Author get(long id) {
        return get(Long.valueOf(id));
    }

    /** Deletes the row with that key; whether there was one. */
    public boolean deleteById(long id) {
        return deleteById(Long.valueOf(id));
    }

    /** The row with these {@code name} and {@code born}, empty if there is none. */
    public Optional<Author> findByNameAndBorn(String name, int born) {
        return findBy(AuthorTable.UQ_NAME_BORN, out -> {
            out.setString(name);
            out.setInt(born);
        });
    }
}
