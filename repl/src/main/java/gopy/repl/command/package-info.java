/**
 * The commands: one picocli class each, listed in {@link gopy.repl.command.Commands}. The same words are {@code :verb}
 * in the shell and subcommands of the program. In: words and a {@link gopy.repl.session.Session}. Out: text and an exit
 * code.
 */
package gopy.repl.command;
