package clash;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;

@DocTable
record KeyedTable(@Id(generated = true) Long id, Object object, Override override, Boolean truth) {
    record Boolean(int value) {}
}
