package gopy.generator.emit;

/** The hand-written files of package gopylibrary, read from the checkout: abi.c with signals.c, and direct.c behind the table. */
public record LibrarySources(String go, String header, String c, String direct) {}
