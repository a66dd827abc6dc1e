package io.doctable.sample;

import io.doctable.annotation.Column;
import io.doctable.annotation.DocTable;
import io.doctable.annotation.Id;
import io.doctable.annotation.ReferenceAction;
import io.doctable.annotation.References;
import org.jspecify.annotations.Nullable;

/** A node of a tree: refers to its own table, and its id is not its first component. */
@DocTable
public record Node(
        @Column(defaultSql = "'leaf'") String kind,
        @Column(defaultSql = "0") int depth,
        @Id(generated = true) long id,

        @References(value = Node.class, column = "name", onDelete = ReferenceAction.CASCADE, index = false) @Nullable
        String parent,

        @Column(unique = true) String name) {}
