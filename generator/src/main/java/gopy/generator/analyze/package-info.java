/**
 * From what a person types to facts: resolves a folder, import path, {@code PATH@version} or standard package, and asks
 * the analyser, a Go program, about it.
 *
 * <p>Enters: the text of a PACKAGE argument. Leaves: {@link gopy.generator.analyze.ResolvedPackage} (which go command
 * sees it, and from where) and {@link gopy.generator.model.ApiModel}. Failures are
 * {@link gopy.generator.BuildFailed} with diagnostics.
 */
package gopy.generator.analyze;
