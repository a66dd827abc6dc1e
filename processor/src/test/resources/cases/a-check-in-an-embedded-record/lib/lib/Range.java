package lib;

import io.doctable.annotation.Column;
import io.doctable.annotation.Embeddable;

/** A compiled record whose check names its own columns. */
@Embeddable
public record Range(@Column(check = "low <= High and \"low\" > abs(low, 'low')") int low, int high) {}
