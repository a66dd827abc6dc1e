package app;

import jakarta.persistence.Column;
import jakarta.persistence.Id;

/** No table of ours. */
record Plain(@Id long id, @Column(name = "t") String title) {}
