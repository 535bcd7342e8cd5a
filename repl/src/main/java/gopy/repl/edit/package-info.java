/**
 * Editing a line: JLine with the shell's parser, completion, colours and history. In: keys. Out: finished entries, and
 * text printed above a prompt that is being edited.
 */
package gopy.repl.edit;
