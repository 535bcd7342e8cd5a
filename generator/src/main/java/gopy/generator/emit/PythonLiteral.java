package gopy.generator.emit;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoConstant;
import gopy.generator.model.GoType;

/** The Python literal of a Go constant: integers and texts exact, floats the nearest float64. */
final class PythonLiteral {
    private PythonLiteral() {}

    static String of(GoConstant constant) {
        return switch (constant.kind()) {
            case BOOL -> constant.value().equals("true") ? "True" : "False";
            case STRING -> PythonText.constant(constant.bytes());
            case INT -> number(constant, constant.value());
            case FLOAT, COMPLEX -> parts(constant);
        };
    }

    /** An integer may be the value of a float or complex constant. */
    private static String number(GoConstant constant, String digits) {
        if (!constant.nearest().isEmpty()) {
            return parts(constant);
        }
        return switch (constant.type().actual()) {
            case GoType.Basic(BasicKind kind) when isFloat(kind) -> digits + ".0";
            case GoType.Basic(BasicKind kind) when isComplex(kind) -> complex(digits + ".0", "0.0");
            case GoType other -> digits;
        };
    }

    private static String parts(GoConstant constant) {
        if (constant.nearest().stream().anyMatch(part -> part.endsWith("Inf"))) {
            return constant.value(); // a whole number beyond every float64
        }
        String first = decimal(constant.nearest().getFirst());
        return constant.nearest().size() == 1
                ? first
                : complex(first, decimal(constant.nearest().getLast()));
    }

    /** {@code (1.0-2.0j)}: a name such as complex could be a symbol of the module. */
    private static String complex(String real, String imaginary) {
        return "(" + real + (imaginary.startsWith("-") ? "" : "+") + imaginary + "j)";
    }

    private static String decimal(String text) {
        return text.chars().allMatch(c -> c == '-' || Character.isDigit(c)) ? text + ".0" : text;
    }

    private static boolean isFloat(BasicKind kind) {
        return kind == BasicKind.FLOAT32 || kind == BasicKind.FLOAT64 || kind == BasicKind.UNTYPED_FLOAT;
    }

    private static boolean isComplex(BasicKind kind) {
        return kind == BasicKind.COMPLEX64 || kind == BasicKind.COMPLEX128 || kind == BasicKind.UNTYPED_COMPLEX;
    }
}
