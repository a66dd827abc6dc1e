package app;

import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.Version;
import java.time.LocalDateTime;

@DocTable
record Member(@Id(generated = true) Number id, String name, @CreatedAt LocalDateTime since, @Version long version) {
    record Number(long value) {}
}
