package io.doctable.house;

import java.util.ArrayList;
import java.util.List;

/**
 * The packages of a module from top to bottom. A file may name its own package, those further down, and what lies
 * below the whole module.
 */
record Layers(String module, List<String> packages, List<String> below) {

    static final List<Layers> ALL = List.of(
            new Layers("annotations", List.of("io.doctable.annotation"), List.of()),
            new Layers(
                    "runtime",
                    List.of(
                            "io.doctable.dao",
                            "io.doctable.engine",
                            "io.doctable.metadata",
                            "io.doctable.sql",
                            "io.doctable.internal.change",
                            "io.doctable.internal.rows",
                            "io.doctable.internal.session",
                            "io.doctable.internal.tables",
                            "io.doctable.internal.pool",
                            "io.doctable.internal.connection",
                            "io.doctable.internal.observe",
                            "io.doctable.listen",
                            "io.doctable.pool",
                            "io.doctable.internal.inspect",
                            "io.doctable.internal.statement",
                            "io.doctable.internal.sqlite",
                            "io.doctable.internal.postgres",
                            "io.doctable.table",
                            "io.doctable.internal.expression",
                            "io.doctable.internal.dialect",
                            "io.doctable.internal.row",
                            "io.doctable.internal.scan",
                            "io.doctable.internal.json",
                            "io.doctable.option",
                            "io.doctable.internal.option",
                            "io.doctable.row",
                            "io.doctable.json",
                            "io.doctable.error",
                            "io.doctable.schema",
                            "io.doctable.internal.text"),
                    List.of("io.doctable.annotation")),
            new Layers(
                    "multi",
                    List.of("io.doctable.multi"),
                    List.of(
                            "io.doctable.dao",
                            "io.doctable.engine",
                            "io.doctable.option",
                            "io.doctable.table",
                            "io.doctable.internal.row",
                            "io.doctable.row",
                            "io.doctable.json",
                            "io.doctable.error",
                            "io.doctable.schema")),
            new Layers(
                    "distribute",
                    List.of("io.doctable.distribute"),
                    List.of("io.doctable.engine", "io.doctable.error")),
            new Layers(
                    "export",
                    List.of("io.doctable.export"),
                    List.of("io.doctable.dao", "io.doctable.sql", "io.doctable.row", "io.doctable.error")),
            new Layers(
                    "processor",
                    List.of(
                            "io.doctable.processor",
                            "io.doctable.processor.emit",
                            "io.doctable.processor.code",
                            "io.doctable.processor.layout",
                            "io.doctable.processor.plan",
                            "io.doctable.processor.check",
                            "io.doctable.processor.read",
                            "io.doctable.processor.model",
                            "io.doctable.processor.problem"),
                    List.of("io.doctable.annotation")),
            // What a dialect may use: what is below the packages sqlite and postgres.
            new Layers(
                    "toy",
                    List.of("io.doctable.toy"),
                    List.of(
                            "io.doctable.internal.dialect",
                            "io.doctable.internal.row",
                            "io.doctable.internal.scan",
                            "io.doctable.internal.option",
                            "io.doctable.annotation",
                            "io.doctable.option",
                            "io.doctable.row",
                            "io.doctable.json",
                            "io.doctable.error",
                            "io.doctable.schema")));

    /** The names in {@code source} that point up or out of this module, each as a sentence. */
    List<String> arrowsUp(JavaSource source) {
        int from = packages.indexOf(source.packageName());
        if (from < 0) {
            return List.of(source.packageName() + " is not in the list of packages of " + module);
        }
        List<String> wrong = new ArrayList<>();
        for (String name : source.names()) {
            String target = JavaSource.packageOf(name);
            boolean ours = target.equals("io.doctable") || target.startsWith("io.doctable.");
            if (ours && !below.contains(target) && packages.indexOf(target) < from) {
                wrong.add(source.packageName() + " must not name " + name + " (" + source.fileName() + ")");
            }
        }
        return wrong;
    }
}
