package app;

import io.doctable.annotation.*;

/** Checks and lengths are for the tables that embed it. */
@Embeddable
record Place(@Column(length = 40, check = "city <> ''") String city) {}
