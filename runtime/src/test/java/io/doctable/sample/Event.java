package io.doctable.sample;

import java.util.UUID;

/** An event: no primary key, an id of the library's, a secret, and a default. */
public record Event(UUID code, String secret, int level) {}
