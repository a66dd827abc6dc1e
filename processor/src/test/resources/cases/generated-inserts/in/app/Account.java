package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Embeddable;
import io.doctable.annotation.Id;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

@DocTable
public record Account(
        @Id(generated = true) int id,
        @Column(defaultSql = "0") long balance,
        @Column(defaultSql = "'x'", sensitive = true) String secret,
        @Column(defaultSql = "'y'") @Nullable String hint,
        @Column(defaultSql = "'z'") Optional<String> note,
        @Column(defaultSql = "1.5") OptionalDouble rate,
        @Column(insertable = false, defaultSql = "'open'") String state,
        @Column(updatable = false) String owner,
        byte[] photo,
        @Embedded Limits limits,
        @Embedded(prefix = "old_") @Nullable Limits oldLimits,
        @Embedded @Nullable Audit audit) {

    /** Filled by a trigger. */
    @Embeddable
    public record Audit(
            @Column(insertable = false, updatable = false, defaultSql = "'system'") String auditor,
            @Column(insertable = false, updatable = false) @Nullable String remark) {}

    @Embeddable
    public record Limits(
            @Column(defaultSql = "10") float perDay,
            @Column(insertable = false) @Nullable Integer used,
            @Embedded Window window,
            @Embedded(prefix = "second_") @Nullable Window second) {}

    @Embeddable
    public record Window(
            int opens,
            @Column(insertable = false) @Nullable Integer closes) {}
}
