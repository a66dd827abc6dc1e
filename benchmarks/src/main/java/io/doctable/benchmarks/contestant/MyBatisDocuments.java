package io.doctable.benchmarks.contestant;

import io.doctable.benchmarks.data.Document;
import io.doctable.benchmarks.data.Draft;
import io.doctable.benchmarks.data.Filter;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.cursor.Cursor;

/** The statements of {@link WithMyBatis}; rows are mapped to the only constructor of the record. */
interface MyBatisDocuments {
    String INSERT = "INSERT INTO documents (" + Sql.COLUMNS
            + ") VALUES (#{title}, #{authorId}, #{body}, #{score}, #{published}, #{createdAt})";

    @Select(value = INSERT + " RETURNING id", affectData = true)
    long insert(Draft row);

    @Insert(INSERT)
    void insertWithoutKey(Draft row);

    @Select(Sql.SELECT + " WHERE id = #{id}")
    Document find(long id);

    @Select(Sql.SELECT)
    List<Document> all();

    @Select(Sql.SELECT)
    @Options(fetchSize = Sql.FETCH)
    Cursor<Document> stream();

    @Select(Sql.SELECT + " WHERE author_id = #{authorId} AND published = #{published} AND created_at >= #{since}"
            + " ORDER BY created_at DESC, id DESC LIMIT " + Filter.LIMIT)
    List<Document> filter(Filter filter);

    @Select("<script>" + Sql.SELECT
            + " WHERE id IN <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>"
            + "</script>")
    List<Document> findAll(@Param("ids") List<Long> ids);

    @Update("UPDATE documents SET title = #{title}, author_id = #{authorId}, body = #{body}, score = #{score},"
            + " published = #{published}, created_at = #{createdAt} WHERE id = #{id}")
    int update(Document row);
}
