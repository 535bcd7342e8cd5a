package gopy.generator.emit;

/** The hand-written files of package main, read from the checkout. */
public record LibrarySources(String main, String header, String c, String direct) {}
