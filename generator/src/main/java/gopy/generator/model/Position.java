package gopy.generator.model;

import java.nio.file.Path;

/**
 * Where something stands in Go source: an absolute file, a line and a column, both counted from 1. The column counts
 * bytes, as Go does. {@link #UNKNOWN} has an empty file.
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    public static final Position UNKNOWN = new Position("", 0, 0);

    public Position {
        file = file == null ? "" : file;
    }

    public boolean known() {
        return !file.isEmpty();
    }

    /** This position with its file relative to the folder, when it lies inside: for text that must not name machines. */
    public Position relativeTo(Path folder) {
        if (!known() || !Path.of(file).startsWith(folder)) {
            return this;
        }
        return new Position(folder.relativize(Path.of(file)).toString(), line, column);
    }

    @Override
    public int compareTo(Position other) {
        int files = file.compareTo(other.file);
        int lines = Integer.compare(line, other.line);
        return files != 0 ? files : lines != 0 ? lines : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, as the Go compiler prints it; {@code -} when unknown. */
    @Override
    public String toString() {
        return known() ? file + ":" + line + ":" + column : "-";
    }
}
