/**
 * What a person works in: the packages loaded, the interpreter in use, the statements so far, and the worker that holds
 * their state. In: packages, statements, saved Go files. Out: text on the console. The only mutable state of the
 * program is {@link gopy.repl.session.Session}.
 */
package gopy.repl.session;
