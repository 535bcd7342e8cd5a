package gopy.generator.model;

import java.util.List;

/** Absent values of the analyser's JSON, which leaves out what is empty. */
final class Texts {
    private Texts() {}

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
