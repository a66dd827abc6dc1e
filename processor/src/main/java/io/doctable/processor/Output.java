package io.doctable.processor;

import com.palantir.javapoet.ClassName;
import io.doctable.processor.emit.DeprecatedName;
import io.doctable.processor.emit.SourceFile;
import io.doctable.processor.emit.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Where generated files go to: javac's filer, each file with its record as the one element it comes from. */
final class Output {
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Elements elements;
    private final Filer filer;

    Output(Elements elements, Filer filer) {
        this.elements = elements;
        this.filer = filer;
    }

    /** Writes a file that comes from a record; throws an exception with the reason if the compiler refuses to. */
    void write(SourceFile file, TypeElement record) throws FilerException {
        String name = file.type().canonicalName();
        try (Writer writer = filer.createSourceFile(name, record).openWriter()) {
            writer.write(file.text());
        } catch (FilerException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name + ": " + e.getMessage(), e);
        }
    }

    /** What stands around a record. */
    Surroundings around(TypeElement record) {
        PackageElement home = elements.getPackageOf(record);
        return new Surroundings() {
            @Override
            public boolean hasGenerated() {
                return elements.getTypeElement(elements.getModuleOf(record), GENERATED) != null;
            }

            @Override
            public boolean isNeighbor(String simpleName) {
                String name = home.isUnnamed() ? simpleName : home.getQualifiedName() + "." + simpleName;
                return elements.getTypeElement(name) != null;
            }

            @Override
            public List<DeprecatedName> deprecated(ClassName type) {
                return Deprecations.of(elements, type);
            }
        };
    }
}
