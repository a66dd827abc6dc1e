import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

interface Top {
    @DocTable(name = "strings")
    record String(@Id long rs, int ps, long i, java.lang.String __, java.lang.String $, java.lang.String größe, int table) {}

    @DocTable(name = "objects")
    record Object(@Id long id) {}

    @DocTable(name = "daos")
    record Dao(@Id long id) {}
}
