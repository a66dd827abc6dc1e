package app;

import io.doctable.annotation.ColumnShape;
import io.doctable.annotation.TableShape;
import io.doctable.annotation.Unique;

class AuthorTable {
    @TableShape(
            name = "author",
            columns = {
                @ColumnShape(
                        name = "id",
                        component = "id",
                        javaType = "long",
                        storage = "LONG",
                        generated = true,
                        key = true),
                @ColumnShape(
                        name = "name",
                        component = "name",
                        javaType = "java.lang.String",
                        storage = "STRING",
                        unique = true)
            },
            primaryKey = "id",
            uniques = @Unique(columns = "name"))
    private interface AuthorShape {}
}
