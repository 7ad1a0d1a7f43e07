package org.gongkai.examples;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page of a package or of a public type in the Javadoc: its examples, and the types that it leads to. */
final class JavadocPage {

    private final String name;
    private final String packageName;
    private final @Nullable JavadocPage outer;
    private final List<String> examples = new ArrayList<>();
    private final Set<String> ledTo = new HashSet<>();
    private boolean unsettled;

    private JavadocPage(String name, String packageName, @Nullable JavadocPage outer) {
        this.name = name;
        this.packageName = packageName;
        this.outer = outer;
    }

    static JavadocPage ofPackage(String name) {
        return new JavadocPage(name, name, null);
    }

    static JavadocPage ofType(String simpleName, String packageName) {
        return new JavadocPage(packageName + "." + simpleName, packageName, null);
    }

    JavadocPage nested(String simpleName) {
        return new JavadocPage(name + "." + simpleName, packageName, this);
    }

    /** Takes in a comment that stands on this page: its blocks of code are one program, its links lead to types. */
    void read(DocTrees docs, TreePath declaration) {
        StringBuilder program = new StringBuilder();
        new DocTreeScanner<@Nullable Void, @Nullable Void>() {
            private boolean inBlock;

            @Override
            public @Nullable Void visitStartElement(StartElementTree start, @Nullable Void nothing) {
                inBlock = start.getName().contentEquals("pre");
                return null;
            }

            @Override
            public @Nullable Void visitEndElement(EndElementTree end, @Nullable Void nothing) {
                inBlock = false;
                return null;
            }

            @Override
            public @Nullable Void visitText(TextTree text, @Nullable Void nothing) {
                unsettled |= text.getBody().equals("Not settled:");
                return null;
            }

            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                if (inBlock && literal.getKind() == DocTree.Kind.CODE) {
                    program.append(literal.getBody().getBody());
                }
                return null;
            }

            @Override
            public @Nullable Void visitReference(ReferenceTree reference, @Nullable Void nothing) {
                String signature = reference.getSignature();
                int member = signature.indexOf('#');
                leadsTo(member < 0 ? signature : signature.substring(0, member));
                return null;
            }
        }.scan(docs.getDocCommentTree(declaration), null);
        if (!program.isEmpty()) {
            examples.add(program.toString());
        }
    }

    /** Takes in the name of a type that stands in a link, or in what a public member takes or gives. */
    void leadsTo(String type) {
        ledTo.add(type.substring(type.lastIndexOf('.') + 1));
    }

    boolean leadsTo(JavadocPage type) {
        return ledTo.contains(type.simpleName());
    }

    List<String> examples() {
        return examples;
    }

    /** Whether it may change in a minor version. */
    boolean isUnsettled() {
        return unsettled;
    }

    /** The last part of the name. */
    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    String packageName() {
        return packageName;
    }

    boolean isOfPackage() {
        return name.equals(packageName);
    }

    /** The page of the type that it is nested in. */
    Optional<JavadocPage> outer() {
        return Optional.ofNullable(outer);
    }

    /** {@return the fully qualified name} */
    @Override
    public String toString() {
        return name;
    }
}
