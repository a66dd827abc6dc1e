package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Embedded;
import io.doctable.annotation.Id;
import io.doctable.annotation.References;
import java.util.List;
import lib.Place;

/** A record with a component of each kind that something deprecated is behind. */
@SuppressWarnings({"deprecation", "removal"})
@DocTable
public record Entry(
        @Id(generated = true) long id,
        @Deprecated String title,
        @Column(defaultSql = "'LOW'") Former.Level level,
        List<Former.Kind> kinds,
        Former.Code code,
        @Column(unique = true) Former.Number number,
        @References(Old.class) long old,
        @Embedded Place place) {}
