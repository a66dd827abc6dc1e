package other;

import io.doctable.annotation.Embeddable;

@Embeddable
public record Address(Kind kind, String city) {}
