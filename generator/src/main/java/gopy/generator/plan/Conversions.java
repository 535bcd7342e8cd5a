package gopy.generator.plan;

import gopy.generator.model.GoType;

/** Chooses the conversion of each Go type that a package mentions. */
interface Conversions {
    Value of(GoType type);

    /** The same value as part of a call by message. */
    static Value byMessage(GoType type) {
        return new Value(new Conversion.Message(type), type.toString());
    }
}
