package gopy.generator.model;

import java.util.List;

/**
 * A field that an embedded struct brings, at any depth.
 *
 * @param through the embedded fields that lead to it, the outermost first
 */
public record GoPromotedField(GoField field, List<String> through) {
    public GoPromotedField {
        through = Texts.orEmpty(through);
    }
}
