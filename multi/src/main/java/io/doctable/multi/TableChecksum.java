package io.doctable.multi;

import io.doctable.dao.KeyedTableDao;
import io.doctable.internal.row.DigestRowWriter;
import io.doctable.json.JsonCodec;
import io.doctable.row.RowShape;
import io.doctable.table.RowMapping;
import io.doctable.table.Table;
import java.math.BigInteger;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checksum of a table: the sum of the SHA-256 hashes of its rows, independent of their order and of the database.
 * Values are hashed as stored, decimals and JSON documents by value.
 *
 * @param rows how many rows there are
 * @param sum 64 hexadecimal digits
 */
public record TableChecksum(long rows, String sum) {
    private static final int PAGE = 1_000;

    /** Returns the checksum of all rows of a DAO's table; reads the table page by page. */
    public static <R, K> TableChecksum of(KeyedTableDao<R, K> dao) {
        return after(dao, null);
    }

    /** Returns the checksum of the rows with a larger key; of all rows for null. */
    static <R, K> TableChecksum after(KeyedTableDao<R, K> dao, @Nullable K key) {
        Sum<R> sum = new Sum<>(dao.table(), dao.engine().jsonCodec());
        K last = key;
        List<R> page;
        do {
            page = dao.listAfter(last, PAGE);
            page.forEach(sum::add);
            if (!page.isEmpty()) {
                last = dao.primaryKey().of(page.get(page.size() - 1));
            }
        } while (page.size() == PAGE);
        return sum.checksum();
    }

    /** Accumulates a checksum. */
    static final class Sum<R> {
        private static final int BITS = 256;
        private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(BITS);

        private final Table<R> table;
        private final RowMapping<R> mapping;
        private final DigestRowWriter out;
        private final RowShape shape;
        private BigInteger sum = BigInteger.ZERO;
        private long rows;

        Sum(Table<R> table, JsonCodec json) {
            this.table = table;
            this.mapping = RowMapping.of(table);
            this.out = new DigestRowWriter(json);
            this.shape = RowShape.of(table.schema());
        }

        void add(R row) {
            out.start(shape);
            try {
                mapping.write(out, row);
            } catch (SQLException e) {
                throw new IllegalStateException("cannot compute the checksum of " + table, e);
            }
            sum = sum.add(new BigInteger(1, out.digest())).mod(MODULUS);
            rows++;
        }

        TableChecksum checksum() {
            return new TableChecksum(rows, String.format("%064x", sum));
        }
    }
}
