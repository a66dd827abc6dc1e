package app;

import io.doctable.annotation.Check;
import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.ForeignKey;
import io.doctable.annotation.Index;
import io.doctable.annotation.Unique;

@DocTable(
        primaryKey = {Names.NOPE, "isbn"},
        uniques = @Unique(columns = {Names.NOPE, "price"}),
        indexes = @Index(columns = {Names.NOPE, "price"}),
        checks = @Check(sql = Names.NOPE),
        foreignKeys = @ForeignKey(columns = "price", references = Nobody.class))
record Book(String isbn, @Column(check = Names.NOPE) long price) {}
