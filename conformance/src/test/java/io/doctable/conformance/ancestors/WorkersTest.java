package io.doctable.conformance.ancestors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Work that is cut into chunks for several workers. */
class WorkersTest {
    @Test
    void b38WhatGivesNoListDoesNotCompile() throws Exception {
        String program = """
                import io.doctable.distribute.*;
                import java.util.*;
                class Chunks { List<Integer> run(List<String> items) {
                    return Distribute.mapChunk(5, items, chunk -> %s);
                } }
                """;
        assertThat(Javac.errors(program.formatted("chunk.size()"))).hasSize(1);
        assertThat(Javac.errors(program.formatted("List.of(chunk.size())"))).isEmpty();
    }
}
