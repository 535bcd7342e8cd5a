package gopy.generator.model;

import java.util.List;

/**
 * One Go package.
 *
 * @param importPath the path other Go code imports it by, {@code command-line-arguments} never
 * @param name the name of its package clause
 * @param directory its folder, absolute
 * @param documentation its package comment as {@code go doc} has it, ending in a newline, or empty
 * @param files the Go files of this build, base names
 * @param ignoredFiles files left out by build constraints, base names
 * @param imports import paths it names directly
 * @param standard whether it is part of the standard library
 * @param cgo whether it uses cgo
 * @param unsafe whether it, or a package outside the standard library that it is built from, imports {@code unsafe}
 * @param module the module it comes from, {@link GoModule#NONE} for the standard library
 * @param declarations what it declares at package level, in order of position: all that is exported, and unexported
 *     types that the exported API mentions
 */
public record GoPackage(
        String importPath,
        String name,
        String directory,
        String documentation,
        List<String> files,
        List<String> ignoredFiles,
        List<String> imports,
        boolean standard,
        boolean cgo,
        boolean unsafe,
        GoModule module,
        List<GoDecl> declarations) {
    public GoPackage {
        documentation = Texts.orEmpty(documentation);
        files = Texts.orEmpty(files);
        ignoredFiles = Texts.orEmpty(ignoredFiles);
        imports = Texts.orEmpty(imports);
        module = module == null ? GoModule.NONE : module;
        declarations = Texts.orEmpty(declarations);
    }

    public List<GoTypeDeclaration> types() {
        return only(GoTypeDeclaration.class);
    }

    public List<GoFunction> functions() {
        return only(GoFunction.class);
    }

    public List<GoConstant> constants() {
        return only(GoConstant.class);
    }

    public List<GoVariable> variables() {
        return only(GoVariable.class);
    }

    public List<GoAlias> aliases() {
        return only(GoAlias.class);
    }

    /** Whether no declaration is exported: such a package binds, and the binding is empty. */
    public boolean exportsNothing() {
        return declarations.stream().noneMatch(GoDecl::exported);
    }

    private <T extends GoDecl> List<T> only(Class<T> kind) {
        return declarations.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
