/**
 * What people see: text made safe for a terminal, colours where they are wanted, and the places that text goes to. In:
 * text. Out: bytes on stdout (results) and stderr (everything else).
 */
package gopy.repl.terminal;
