package app;

import io.doctable.annotation.CreatedAt;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Id;
import io.doctable.annotation.UpdatedAt;
import io.doctable.annotation.Version;
import java.time.Instant;

@Embeddable
record Audit(@Id long id, @CreatedAt Instant created, @UpdatedAt Instant updated, @Version int version) {}
