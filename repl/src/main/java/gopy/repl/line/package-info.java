/**
 * The language of the shell: what a line is (command or Python), how a command splits into words, where a block of
 * Python ends. In: text as typed or read. Out: values; nothing here runs anything or knows a terminal.
 */
package gopy.repl.line;
