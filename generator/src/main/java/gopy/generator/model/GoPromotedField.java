package gopy.generator.model;

import java.util.List;

/**
 * A field of an embedded struct that can be selected as if it were the outer struct's own.
 *
 * @param through the names of the embedded fields that lead to it, outermost first
 */
public record GoPromotedField(GoField field, List<String> through) {
    public GoPromotedField {
        through = Texts.orEmpty(through);
    }
}
