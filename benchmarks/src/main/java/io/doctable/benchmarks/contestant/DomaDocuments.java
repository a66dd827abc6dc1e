package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Filter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.seasar.doma.BatchInsert;
import org.seasar.doma.BatchUpdate;
import org.seasar.doma.Dao;
import org.seasar.doma.Insert;
import org.seasar.doma.Select;
import org.seasar.doma.SelectType;
import org.seasar.doma.Sql;
import org.seasar.doma.Update;
import org.seasar.doma.jdbc.BatchResult;
import org.seasar.doma.jdbc.Result;

/** The statements of {@link WithDoma}, which generates a class that runs them. */
@Dao
interface DomaDocuments {
    @Insert
    Result<DomaDocument> insert(DomaDocument row);

    @BatchInsert(batchSize = 1_000)
    BatchResult<DomaDocument> insertAll(List<DomaDocument> rows);

    @BatchInsert(batchSize = 1_000, ignoreGeneratedKeys = true)
    BatchResult<DomaDocument> insertWithoutKeys(List<DomaDocument> rows);

    @Select
    @Sql("SELECT /*%expand*/* FROM documents WHERE id = /* id */0")
    DomaDocument find(long id);

    @Select
    @Sql("SELECT /*%expand*/* FROM documents")
    List<DomaDocument> all();

    @Select(strategy = SelectType.STREAM, fetchSize = 1_000)
    @Sql("SELECT /*%expand*/* FROM documents")
    <T> T stream(Function<Stream<DomaDocument>, T> reader);

    @Select
    @Sql("SELECT /*%expand*/* FROM documents WHERE author_id = /* authorId */0 AND published = /* published */true"
            + " AND created_at >= /* since */0 ORDER BY created_at DESC, id DESC LIMIT " + Filter.LIMIT)
    List<DomaDocument> filter(long authorId, boolean published, Object since);

    @Select
    @Sql("SELECT /*%expand*/* FROM documents WHERE id IN /* ids */(0)")
    List<DomaDocument> findAll(List<Long> ids);

    @Update
    Result<DomaDocument> update(DomaDocument row);

    @BatchUpdate(batchSize = 1_000)
    BatchResult<DomaDocument> updateAll(List<DomaDocument> rows);
}
