package io.doctable.house;

import java.util.List;
import java.util.stream.Stream;

/** The Maven modules of the project. */
final class Modules {
    /** Those that applications have on their class path at run time, besides the annotations. */
    static final List<String> OF_APPLICATIONS = List.of("runtime", "multi", "distribute", "export");

    /** Those with main code that every build compiles. */
    static final List<String> COMPILED = List.of(
            "testing", "annotations", "processor", "runtime", "multi", "distribute", "export", "toy", "examples");

    /** Those with main code. */
    static final List<String> WITH_MAIN_CODE =
            Stream.concat(COMPILED.stream(), Stream.of("benchmarks")).toList();

    static final List<String> ALL =
            Stream.concat(WITH_MAIN_CODE.stream(), Stream.of("conformance")).toList();

    private Modules() {}
}
