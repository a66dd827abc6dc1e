package app;

import io.doctable.annotation.DocTable;
import java.util.Map;
import java.util.Set;

@DocTable
record Book(
        Object any,
        Map<String, String> tags,
        Set<String> words,
        Thread thread,
        StringBuilder text,
        Void nothing) {}
