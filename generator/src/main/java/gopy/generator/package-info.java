/**
 * From Go packages to a folder that Python imports.
 *
 * <p>In goes a request that names packages; out comes an immutable built module, or the diagnostics that say why there is none.
 */
package gopy.generator;
