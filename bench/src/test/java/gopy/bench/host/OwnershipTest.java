package gopy.bench.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnershipTest {

    @Test
    void onlyFoldersThatNobodyOwnsAreSwept(@TempDir Path parent) throws Exception {
        Path left = Files.createDirectory(parent.resolve("gopy-worker-left"));
        Ownership.of(left).close();
        Files.writeString(left.resolve("go-report"), "");
        Path owned = Files.createDirectory(parent.resolve("gopy-worker-owned"));
        Path beginning = Files.createDirectory(parent.resolve("gopy-worker-beginning"));
        Path other = Files.createDirectory(parent.resolve("other"));
        Ownership.of(other).close();
        try (Ownership mine = Ownership.of(owned)) {
            Ownership.sweep(parent, "gopy-worker-");
        }
        assertThat(left).doesNotExist();
        assertThat(owned).exists();
        assertThat(beginning).exists();
        assertThat(other).exists();
    }
}
