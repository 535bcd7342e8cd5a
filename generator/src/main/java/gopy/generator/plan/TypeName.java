package gopy.generator.plan;

/**
 * What a type is called in generated text.
 *
 * @param word an identifier, unique in the package: {@code S2}, {@code List_int} for an instance
 * @param source Go source within the package: {@code S2}, {@code List[int]}
 */
public record TypeName(String word, String source) {
    @Override
    public String toString() {
        return word;
    }
}
