package app;

import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import java.util.List;

@DocTable
record Wild(@Id long id, List<?>[] wild, List<? super Integer> more, Wild self, List<Wild> selves) {}
