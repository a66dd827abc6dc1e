package io.doctable.sample;

import io.doctable.dao.KeyedTableDao;
import io.doctable.engine.Connectable;
import io.doctable.table.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores and finds rows of {@link Author}. */
public class AuthorDao extends KeyedTableDao<Author, Long> {
    /** A DAO whose statements run there. */
    public AuthorDao(Connectable connectable) {
        super(connectable, AuthorTable.TABLE, AuthorTable.PRIMARY_KEY);
    }

    @Override
    public AuthorDao on(Connectable connectable) {
        return new AuthorDao(ofSameEngine(connectable));
    }

    /** Inserts a row. */
    public Author insert(NewAuthor row) {
        return insert(NewAuthor.SHAPE, row);
    }

    /** Inserts rows. */
    public List<Author> insertAll(Collection<NewAuthor> rows) {
        return insertAll(NewAuthor.SHAPE, rows);
    }

    /** Finds the row with the same key, or inserts this one. */
    public Author findOrInsert(NewAuthor row, UniqueKey<Author> key) {
        return findOrInsert(NewAuthor.SHAPE, row, key);
    }

    /** The row with that id. */
    public Optional<Author> findById(long id) {
        return findById(Long.valueOf(id));
    }

    /** The row with that id. */
    public Author get(long id) {
        return get(Long.valueOf(id));
    }

    /** Deletes the row with that id. */
    public boolean deleteById(long id) {
        return deleteById(Long.valueOf(id));
    }

    /** The row with that name. */
    public Optional<Author> findByName(String name) {
        return findBy(AuthorTable.UQ_NAME, out -> AuthorTable.NAME.write(out, name));
    }
}
