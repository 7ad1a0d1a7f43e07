package org.gongkai.examples;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DirectiveTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads the pages of the Javadoc from the sources of modules. */
final class JavadocPages extends TreePathScanner<@Nullable Void, @Nullable JavadocPage> {

    private final DocTrees docs;
    private final Set<String> exported = new HashSet<>();
    private final List<JavadocPage> pages = new ArrayList<>();

    private JavadocPages(DocTrees docs) {
        this.docs = docs;
    }

    /** The pages of exported packages and their public types. */
    static List<JavadocPage> of(List<Path> modules) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "compiler");
        List<Path> sources = new ArrayList<>();
        for (Path module : modules) {
            try (Stream<Path> below = Files.walk(module.resolve("src/main/java"))) {
                below.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            JavadocPages reading = new JavadocPages(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                reading.scan(unit, null);
            }
            return reading.pages.stream()
                    .filter(page -> reading.exported.contains(page.packageName()))
                    .toList();
        }
    }

    @Override
    public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable JavadocPage none) {
        if (unit.getModule() != null) {
            for (DirectiveTree directive : unit.getModule().getDirectives()) {
                if (directive instanceof ExportsTree exports && exports.getModuleNames() == null) {
                    exported.add(exports.getPackageName().toString());
                }
            }
            return null;
        }
        if (unit.getSourceFile().getName().endsWith("package-info.java")) {
            JavadocPage page = JavadocPage.ofPackage(unit.getPackageName().toString());
            page.read(docs, new TreePath(getCurrentPath(), unit.getPackage()));
            pages.add(page);
        }
        return scan(unit.getTypeDecls(), null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable JavadocPage outer) {
        if (!isPublic(type.getModifiers())) {
            return null;
        }
        String name = type.getSimpleName().toString();
        String packageName =
                getCurrentPath().getCompilationUnit().getPackageName().toString();
        JavadocPage page = outer == null ? JavadocPage.ofType(name, packageName) : outer.nested(name);
        pages.add(page);
        page.read(docs, getCurrentPath());
        leadsTo(page, type.getImplementsClause());
        return scan(type.getMembers(), page);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable JavadocPage page) {
        if (page != null && isPublic(method.getModifiers())) {
            page.read(docs, getCurrentPath());
            leadsTo(page, method.getParameters());
            leadsTo(page, method.getReturnType() == null ? List.of() : List.of(method.getReturnType()));
            leadsTo(page, method.getThrows());
        }
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable JavadocPage page) {
        if (page != null && (isPublic(field.getModifiers()) || isOfRecord())) {
            page.read(docs, getCurrentPath());
            leadsTo(page, List.of(field.getType()));
        }
        return null;
    }

    /** Whether it is public, as it says or by what it is a member of. */
    private boolean isPublic(ModifiersTree modifiers) {
        return modifiers.getFlags().contains(Modifier.PUBLIC)
                || getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
    }

    private boolean isOfRecord() {
        return getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
    }

    private static void leadsTo(JavadocPage page, Iterable<? extends Tree> declared) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree type, @Nullable Void nothing) {
                page.leadsTo(type.getName().toString());
                return null;
            }
        }.scan(declared, null);
    }
}
