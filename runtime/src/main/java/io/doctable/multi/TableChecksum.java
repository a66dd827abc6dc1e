package io.doctable.multi;

import io.doctable.dao.KeyedTableDao;
import io.doctable.internal.row.DigestRowWriter;
import io.doctable.json.JsonCodec;
import io.doctable.row.RowShape;
import io.doctable.table.Table;
import java.math.BigInteger;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table holds, as one number: the SHA-256 of every row, added up, so that it does not depend on the order of the
 * rows nor on the database that they lie in. Values count as they are stored, decimals by value, JSON documents by value.
 *
 * @param rows how many rows there are
 * @param sum 64 hexadecimal digits
 */
public record TableChecksum(long rows, String sum) {
    private static final int PAGE = 1_000;

    /** The checksum of all rows that a DAO reaches; reads the table page by page. */
    public static <R, K> TableChecksum of(KeyedTableDao<R, K> dao) {
        return after(dao, null);
    }

    /** The checksum of the rows whose key is larger than that one; of all for null. */
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

    /** A checksum as it grows. */
    static final class Sum<R> {
        private static final int BITS = 256;
        private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(BITS);

        private final Table<R> table;
        private final DigestRowWriter out;
        private final RowShape shape;
        private BigInteger sum = BigInteger.ZERO;
        private long rows;

        Sum(Table<R> table, JsonCodec json) {
            this.table = table;
            this.out = new DigestRowWriter(json);
            this.shape = RowShape.of(table.schema());
        }

        void add(R row) {
            out.start(shape);
            try {
                table.write(out, row);
            } catch (SQLException e) {
                throw new IllegalStateException("no database is asked for a checksum", e);
            }
            sum = sum.add(new BigInteger(1, out.digest())).mod(MODULUS);
            rows++;
        }

        TableChecksum checksum() {
            return new TableChecksum(rows, String.format("%064x", sum));
        }
    }
}
