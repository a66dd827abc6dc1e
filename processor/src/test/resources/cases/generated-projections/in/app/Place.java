package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.Embeddable;
import org.jspecify.annotations.Nullable;

@Embeddable
public record Place(String city, @Column(check = "zip <> ''", length = 5) String zip, @Nullable String region) {}
