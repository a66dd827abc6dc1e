package io.doctable.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * One source file as its parser sees it: the types it declares, the qualified names it writes (imports and others), and
 * the public types and methods that lack a sentence.
 */
record JavaSource(Path path, String packageName, Set<String> types, Set<String> names, List<String> undocumented) {

    private static final Pattern QUALIFIED_NAME = Pattern.compile("([a-z]\\w*\\.)+([A-Z]\\w*(\\.\\w+)*|\\*)");

    /** Parses the files, which need not compile. */
    static List<JavaSource> parse(Collection<Path> paths) throws IOException {
        if (paths.isEmpty()) {
            return List.of();
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) javac.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            DocTrees docs = DocTrees.instance(task);
            List<JavaSource> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                Reader reader = new Reader(docs);
                reader.scan(unit, null);
                PackageTree inPackage = unit.getPackage();
                sources.add(new JavaSource(
                        Path.of(unit.getSourceFile().toUri()),
                        inPackage == null ? "" : inPackage.getPackageName().toString(),
                        reader.types,
                        reader.names,
                        reader.undocumented));
            }
            return sources;
        }
    }

    /** The leading lower-case parts of a qualified name. */
    static String packageOf(String qualifiedName) {
        return qualifiedName.replaceFirst("\\.([A-Z].*|\\*)$", "");
    }

    String fileName() {
        return path.getFileName().toString();
    }

    private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
        final Set<String> types = new TreeSet<>();
        final Set<String> names = new TreeSet<>();
        final List<String> undocumented = new ArrayList<>();
        private final DocTrees docs;
        private boolean visible = true;
        private boolean inInterface;

        Reader(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
            return scan(tree.getAnnotations(), null); // its own name is no arrow
        }

        @Override
        public @Nullable Void visitImport(ImportTree tree, @Nullable Void nothing) {
            names.add(tree.getQualifiedIdentifier().toString());
            return null;
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
            String name = tree.toString();
            if (!QUALIFIED_NAME.matcher(name).matches()) {
                return super.visitMemberSelect(tree, null);
            }
            names.add(name);
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            String name = tree.getSimpleName().toString();
            if (!name.isEmpty()) {
                types.add(name);
            }
            boolean outerVisible = visible;
            boolean outerInterface = inInterface;
            visible &= !name.isEmpty() && isOpen(tree.getModifiers());
            requireSentence(tree, name);
            inInterface = tree.getKind() == Tree.Kind.INTERFACE || tree.getKind() == Tree.Kind.ANNOTATION_TYPE;
            scanClass(tree);
            visible = outerVisible;
            inInterface = outerInterface;
            return null;
        }

        /** All but the permits clause: closing a hierarchy uses nothing of the classes that it lists. */
        private void scanClass(ClassTree tree) {
            scan(tree.getModifiers(), null);
            scan(tree.getTypeParameters(), null);
            scan(tree.getExtendsClause(), null);
            scan(tree.getImplementsClause(), null);
            scan(tree.getMembers(), null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            boolean outerVisible = visible;
            boolean constructor = tree.getName().contentEquals("<init>");
            boolean overrides = tree.getModifiers().getAnnotations().stream()
                    .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
            visible &= isOpen(tree.getModifiers());
            if (!constructor && !overrides) {
                requireSentence(tree, tree.getName().toString());
            }
            visible = false; // what a body declares is nobody else's
            super.visitMethod(tree, null);
            visible = outerVisible;
            return null;
        }

        private boolean isOpen(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || (inInterface && !flags.contains(Modifier.PRIVATE));
        }

        private void requireSentence(Tree tree, String name) {
            DocCommentTree comment = visible ? docs.getDocCommentTree(getCurrentPath()) : null;
            if (visible && (comment == null || comment.getFirstSentence().isEmpty())) {
                long line = getCurrentPath()
                        .getCompilationUnit()
                        .getLineMap()
                        .getLineNumber(docs.getSourcePositions()
                                .getStartPosition(getCurrentPath().getCompilationUnit(), tree));
                undocumented.add(String.format(Locale.ROOT, "line %d: %s", line, name));
            }
        }
    }
}
