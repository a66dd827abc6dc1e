package io.doctable.processor;

import com.palantir.javapoet.ClassName;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.doctable.processor.problem.Problems;
import io.doctable.processor.problem.ProcessRule;
import io.doctable.processor.read.JavacOrigin;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Reports types that stand in a source file named after another type. javac's lint {@code auxiliaryclass} warns of each
 * use of them in generated code, and no annotation suppresses it.
 */
final class SharedFiles {
    private final ProcessingEnvironment environment;

    SharedFiles(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Adds a note for each of the types, or the top-level types around them, that does not have a file of its own. */
    void check(Collection<ClassName> types, Problems problems) {
        types.stream().map(ClassName::topLevelClassName).distinct().forEach(type -> check(type, problems));
    }

    private void check(ClassName type, Problems problems) {
        TypeElement element = environment.getElementUtils().getTypeElement(type.canonicalName());
        Optional<String> file = element == null ? Optional.empty() : fileOf(element);
        if (file.isPresent() && !file.get().equals(type.simpleName() + ".java")) {
            problems.add(
                    ProcessRule.SHARED_FILE,
                    JavacOrigin.of(element),
                    type.canonicalName(),
                    file.get(),
                    type.simpleName());
        }
    }

    /** The name of the source file of a top-level type; empty for a class file and if it cannot be found out. */
    private Optional<String> fileOf(TypeElement type) {
        try {
            TreePath path = Trees.instance(environment).getPath(type);
            if (path == null) {
                return Optional.empty();
            }
            URI source = path.getCompilationUnit().getSourceFile().toUri();
            return Optional.of(source.getPath().substring(source.getPath().lastIndexOf('/') + 1));
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty(); // Another compiler than javac, or one behind a build tool's own environment.
        }
    }
}
