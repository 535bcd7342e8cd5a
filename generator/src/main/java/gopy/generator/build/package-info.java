/**
 * From emitted files to a library that Python imports.
 *
 * <p>Enters: resolved packages, emitted source files. Leaves: {@link gopy.generator.build.GoBuildPlan} (how go build
 * runs) and the built module.
 */
package gopy.generator.build;
