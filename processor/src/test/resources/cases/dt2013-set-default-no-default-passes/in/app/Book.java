package app;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.ReferenceAction;
import io.doctable.annotation.References;

@DocTable
record Book(
        @Column(defaultSql = "1") @References(value = Author.class, onUpdate = ReferenceAction.SET_DEFAULT) long author) {}
