/**
 * The program: {@link gopy.repl.Main} reads the command line, {@link gopy.repl.Shell} is the loop at a terminal, {@link
 * gopy.repl.Script} runs the same lines from files. In: arguments and lines. Out: an exit code.
 */
package gopy.repl;
