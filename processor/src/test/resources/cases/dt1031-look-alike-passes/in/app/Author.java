package app;

import com.acme.Unique;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.squareup.moshi.Json;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import javax.annotation.CheckForNull;
import javax.annotation.Nullable;
import lombok.With;

/** Annotations that mean nothing to a table, and some that stand beside ours. */
@DocTable(name = "authors")
@jakarta.persistence.Table(name = "authors")
record Author(
        @Id(generated = true) @jakarta.persistence.Id @jakarta.persistence.GeneratedValue long id,
        @org.eclipse.microprofile.graphql.Id @NotNull @With String name,
        @Column(name = "m") @jakarta.persistence.Column(name = "m") String mail,
        @JsonProperty("p") @Json(name = "p") @Unique String phone,
        @Nullable String note,
        @Nullable @CheckForNull String more,
        @CheckForNull Optional<String> most,
        @Enumerated(EnumType.STRING) Status status) {
    enum Status {
        DRAFT
    }

    /** No component, so that no rule is about it. */
    @jakarta.persistence.Transient
    String title() {
        return name;
    }
}
