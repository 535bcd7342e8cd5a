package gopy.generator.interpreter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Path, size and time of change of a file: another stamp means that the file may be another one. */
public final class FileStamp {
    private FileStamp() {}

    public static String of(Path file) {
        try {
            Path real = file.toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
            return file + " " + real + " " + attributes.size() + " "
                    + attributes.lastModifiedTime().toMillis();
        } catch (IOException e) {
            return file + " is not there";
        }
    }
}
