package io.doctable.conformance.schema;

import io.doctable.table.Table;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables of all records of the suite, package by package: within a package their names differ. */
final class AllTables {
    private AllTables() {}

    static Map<String, List<Table<?>>> byPackage() throws IOException, ReflectiveOperationException {
        Path classes = Path.of("target", "test-classes");
        Map<String, List<Table<?>>> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith("Table.class"))
                    .sorted()
                    .toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                Class<?> type = Class.forName(name);
                if (Table.class.isAssignableFrom(type)) {
                    Field table = type.getDeclaredField("TABLE");
                    table.setAccessible(true);
                    all.computeIfAbsent(type.getPackageName(), p -> new ArrayList<>())
                            .add((Table<?>) table.get(null));
                }
            }
        }
        return all;
    }
}
