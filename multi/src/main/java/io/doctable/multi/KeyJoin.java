package io.doctable.multi;

import io.doctable.dao.Joined;
import io.doctable.dao.KeyedTableDao;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Joins the rows of a table with rows of another one, which may be in another database:
 * {@code KeyJoin.of(orders, Order::customerId, customers).stream()}. Rows are read in key order with keyset pagination,
 * and the targets of each page are fetched by key, so memory holds one page regardless of table size. No connection is
 * held between pages, so streams need no closing; each page shows its database at that moment. Immutable.
 *
 * @param <R> the row's record
 * @param <T> the target's record
 */
public final class KeyJoin<R, T> {
    private static final int PAGE = 1_000;

    private final Pages<R, ?> rows;
    private final Targets<R, T, ?> targets;

    private KeyJoin(Pages<R, ?> rows, Targets<R, T, ?> targets) {
        this.rows = rows;
        this.targets = targets;
    }

    /**
     * Returns a join of rows with the targets that they refer to.
     *
     * @param rows the DAO of the rows
     * @param reference returns the key of a row's target, null if it has none
     * @param targets the DAO of the targets, which are found by primary key
     */
    public static <R, RK, T, TK> KeyJoin<R, T> of(
            KeyedTableDao<R, RK> rows,
            Function<? super R, ? extends @Nullable TK> reference,
            KeyedTableDao<T, TK> targets) {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(targets, "targets");
        return new KeyJoin<>(new Pages<>(rows, PAGE), new Targets<>(reference, targets));
    }

    /**
     * Sets the page size in rows (default 1,000).
     *
     * @throws IllegalArgumentException if {@code most} is less than 1
     */
    public KeyJoin<R, T> pageSize(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("the page size must be 1 or more, not " + most);
        }
        return new KeyJoin<>(new Pages<>(rows.dao(), most), targets);
    }

    /** Returns the rows that have a target, each with it, in key order. */
    public Stream<Joined<R, T>> stream() {
        return leftStream()
                .flatMap(joined -> joined.target().map(target -> new Joined<>(joined.row(), target)).stream());
    }

    /** Returns all rows, each with its target if there is one, in key order. */
    public Stream<Joined<R, Optional<T>>> leftStream() {
        Iterator<List<R>> pages = rows.iterator();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .flatMap(page -> targets.join(page).stream());
    }

    /** The rows of a table, page by page. */
    private record Pages<R, K>(KeyedTableDao<R, K> dao, int most) implements Iterable<List<R>> {
        @Override
        public Iterator<List<R>> iterator() {
            return new Iterator<>() {
                private @Nullable K last;
                private @Nullable List<R> page;

                @Override
                public boolean hasNext() {
                    return !current().isEmpty();
                }

                @Override
                public List<R> next() {
                    List<R> given = current();
                    if (given.isEmpty()) {
                        throw new NoSuchElementException("there are no more rows");
                    }
                    last = dao.primaryKey().of(given.get(given.size() - 1));
                    // A page that is not full was the last one.
                    page = given.size() < most ? List.of() : null;
                    return given;
                }

                private List<R> current() {
                    List<R> known = page;
                    if (known == null) {
                        known = dao.listAfter(last, most);
                        page = known;
                    }
                    return known;
                }
            };
        }
    }

    /** Finds the targets of rows. */
    private record Targets<R, T, K>(Function<? super R, ? extends @Nullable K> reference, KeyedTableDao<T, K> dao) {
        List<Joined<R, Optional<T>>> join(List<R> page) {
            List<Optional<K>> references = new ArrayList<>(page.size());
            Set<K> wanted = new LinkedHashSet<>();
            for (R row : page) {
                K key = reference.apply(row);
                references.add(Optional.ofNullable(key));
                if (key != null) {
                    wanted.add(key);
                }
            }
            Map<K, T> found = new HashMap<>();
            for (T target : dao.findAllById(wanted)) {
                found.put(dao.primaryKey().of(target), target);
            }
            List<Joined<R, Optional<T>>> joined = new ArrayList<>(page.size());
            for (int i = 0; i < page.size(); i++) {
                joined.add(new Joined<>(page.get(i), references.get(i).map(found::get)));
            }
            return joined;
        }
    }
}
