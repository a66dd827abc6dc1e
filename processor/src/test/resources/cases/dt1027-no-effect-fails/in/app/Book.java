package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.Id;
import io.doctable.annotation.Json;

record Book(@Id(generated = true) long id, @Column(length = 3) @Json String title) {}
