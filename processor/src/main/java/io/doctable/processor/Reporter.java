package io.doctable.processor;

import io.doctable.processor.problem.Origin;
import io.doctable.processor.problem.Problem;
import io.doctable.processor.problem.Rule;
import io.doctable.processor.problem.Severity;
import io.doctable.processor.read.JavacOrigin;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints problems through javac, each once: a record and those that embed it may find the same. */
final class Reporter {
    private final Messager messager;
    private final Set<Printed> printed = new HashSet<>();

    private record Printed(Origin origin, String text) {}

    Reporter(Messager messager) {
        this.messager = messager;
    }

    /** Prints a problem at its place. */
    void print(Problem problem) {
        Origin origin = problem.origin();
        Rule rule = problem.rule();
        boolean suppressed = rule.severity() != Severity.ERROR && origin.isSuppressed(rule.code());
        if (suppressed || !printed.add(new Printed(origin, problem.text()))) {
            return;
        }
        Diagnostic.Kind kind = kindOf(rule.severity());
        if (origin instanceof JavacOrigin place) {
            messager.printMessage(kind, problem.text(), place.element(), place.annotation(), place.value());
        } else {
            messager.printMessage(kind, problem.text());
        }
    }

    private static Diagnostic.Kind kindOf(Severity severity) {
        return switch (severity) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }
}
