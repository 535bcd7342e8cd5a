package gopy.generator.model;

import java.util.List;

/**
 * A method that can be called on a value of a defined type.
 *
 * @param receiver the receiver's name, empty when it has none
 * @param pointerReceiver whether it is declared on a pointer
 * @param promotedThrough the embedded fields that lead to it, empty for a method that the type declares itself
 * @param leaf see {@link GoFunction#leaf}
 */
public record GoMethod(
        String name,
        String rename,
        String documentation,
        Position position,
        String receiver,
        boolean pointerReceiver,
        List<String> promotedThrough,
        GoType.Func signature,
        boolean leaf) {
    public GoMethod {
        rename = Texts.orEmpty(rename);
        documentation = Texts.orEmpty(documentation);
        receiver = Texts.orEmpty(receiver);
        promotedThrough = Texts.orEmpty(promotedThrough);
    }

    public boolean promoted() {
        return !promotedThrough.isEmpty();
    }
}
