package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Index;

@DocTable(
        checks = {
            @Check(sql = "YEAR between 1900 and extract(century from current_date) * 100"),
            @Check(sql = "\"title\" <> '' and lower(title) collate \"C\" like 'x%' escape '\\'"),
            @Check(sql = "book.year > 0 and cast(year as bigint) in (1, 2, 3) or year::numeric(3) is distinct from 4"),
            @Check(sql = "case when title is null then true else length(title) > 3 end"),
            @Check(sql = "title ~ E'a\\'b' or date '2020-01-01' < current_timestamp at time zone 'utc'")
        },
        indexes = @Index(columns = "year", where = "title is not null"))
@SuppressWarnings("DT6007")
record Book(@Column(check = "year >= 0") int year, String title) {}
