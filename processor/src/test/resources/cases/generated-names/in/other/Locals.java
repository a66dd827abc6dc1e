package other;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;

/** Of the same simple name as a record of another package, which it refers to. */
@DocTable(name = "other_locals")
public record Locals(@Id(generated = true) long id, @References(app.Locals.class) long locals) {

    @DocTable
    record Inner(@Id int id) {
        @DocTable
        record Innermost(@References(Inner.class) int inner) {}
    }

    /** Nested elsewhere under the same name. */
    interface Else {
        @DocTable(name = "inner2")
        record Inner(@Id(generated = true) long id, @References(Locals.Inner.class) int inner) {}
    }
}
