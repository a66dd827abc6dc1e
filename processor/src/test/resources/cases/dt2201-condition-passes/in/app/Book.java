package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;
import io.doctable.annotation.Json;
import java.util.List;

@DocTable(
        checks = {
            @Check(sql = "id > -3 and n <> +1"),
            @Check(sql = "id >= ~n"),
            @Check(sql = "n % 2 = 0 or n*2 >id"),
            @Check(sql = "count_of is not null"),
            @Check(sql = "not n = 1"),
            @Check(sql = "\"where\" > 1"),
            @Check(sql = "note <> 'a > > b ?' and note <> 'x && y'"),
            @Check(sql = "n between 1 and -id"),
            @Check(sql = "coalesce(n, 0)>0"),
            @Check(sql = "(n > 1) and (id < 2)"),
            @Check(sql = "n <<2 > 1"),
            @Check(sql = "n in (1, 2)"),
            @Check(sql = "case when n > 1 then 1 else 0 end = 1"),
            @Check(sql = "note like '%?'"),
            @Check(sql = "brand_or > 1 and orders > 2"),
            @Check(sql = "n | 1 > 2"),
            @Check(sql = "n & 3 <> 0"),
            @Check(sql = "note -> 'a' is not null"),
            @Check(sql = "doc ? 'a'"),
            @Check(sql = "doc @> '[1]' and doc <@ '[2]'"),
            @Check(sql = "tags && other and n > 1"),
            @Check(sql = "n = 1 and tags && other"),
            @Check(sql = "n operator(pg_catalog.=) 1"),
            @Check(sql = "@ n > 1"),
            @Check(sql = "(tags) && (other)"),
            @Check(sql = "note !~ 'x'"),
            @Check(sql = "n = 5 and n = any(array[1, 2])")
        },
        indexes = @Index(columns = "n", where = "n > 1"))
@SuppressWarnings("DT6007")
record Book(
        int id,
        int n,
        int countOf,
        int where,
        int brandOr,
        int orders,
        String note,
        @Json List<String> doc,
        List<String> tags,
        List<String> other) {}
