package gopy.generator.emit;

/** The hand-written files of package gopylibrary, read from the checkout. */
public record LibrarySources(String go, String header, String c) {}
