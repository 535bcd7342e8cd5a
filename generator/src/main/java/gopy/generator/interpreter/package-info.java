/**
 * The Python interpreters of this machine and what each needs to run bindings.
 *
 * <p>In goes the machine: PATH, pyenv, the system's folders, Debian's packages, the Maven jars of GraalPy. Out come
 * {@link gopy.generator.interpreter.Interpreter} records that say what each interpreter is, or what is missing and the
 * command that brings it. Nothing is ever installed into an interpreter of the user's; what is fetched or compiled
 * lies in the cache.
 */
package gopy.generator.interpreter;
