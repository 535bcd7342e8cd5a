package gopy.generator.interpreter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What an interpreter says about itself (scripts/harness/probe.py).
 *
 * @param implementation {@code cpython}, {@code pypy} or {@code graalpy}
 * @param version of the Python language, such as {@code 3.11.7}
 * @param implementationVersion its own version: PyPy's differs from the language's
 * @param soabi the tag of its binaries, such as {@code cpython-311-x86_64-linux-gnu}; empty for CPython 2.7
 * @param extensionSuffix how the file name of a C extension ends, such as {@code .so}
 * @param include the folder of Python.h, or empty when the headers are not there
 * @param cLibrary {@code glibc}, {@code musl} or empty
 * @param cffi the version of the cffi that it imports by itself, or empty
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Facts(
        String implementation,
        String version,
        String implementationVersion,
        String executable,
        String prefix,
        String soabi,
        String extensionSuffix,
        String include,
        int pointerBits,
        String machine,
        String cLibrary,
        String cffi,
        boolean gil,
        boolean wideUnicode) {

    /** {@code 3.11} of {@code 3.11.7}. */
    public String minorVersion() {
        return String.join(".", List.of(version.split("\\.")).subList(0, 2));
    }

    /** Whether C extensions can be compiled for it. */
    public boolean hasHeaders() {
        return !include.isEmpty();
    }

    /** How people call this interpreter: {@code python3.11}, {@code pypy2}, {@code graalpy}. */
    public String name() {
        return switch (implementation) {
            case "cpython" -> "python" + minorVersion() + (gil ? "" : "t");
            case "pypy" -> "pypy" + version.charAt(0);
            default -> implementation;
        };
    }
}
