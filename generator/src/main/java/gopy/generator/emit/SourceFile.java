package gopy.generator.emit;

/** A file to be: its path with forward slashes, relative to whatever folder it goes to, and its text. */
public record SourceFile(String path, String text) {}
