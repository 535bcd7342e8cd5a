package gopy.generator.emit;

import gopy.generator.plan.Shape;
import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;

/** What the template of a shape, a C function, prints. */
@JStache(path = "gopy/generator/emit/shape.c")
record ShapeFunction(Shape shape) {
    String function() {
        return shape.function();
    }

    String type() {
        return switch (shape.result()) {
            case 'd' -> "double ";
            case 's' -> "const gopy_text *";
            default -> "int64_t ";
        };
    }

    String parameters() {
        List<String> parameters = new ArrayList<>(List.of("int64_t f"));
        for (int k = 0; k < count(); k++) {
            parameters.add(switch (shape.arguments().charAt(k)) {
                        case 'd' -> "double a";
                        case 'p' -> "const void *a";
                        default -> "int64_t a";
                    }
                    + k);
        }
        return String.join(", ", parameters);
    }

    String values() {
        List<String> values = new ArrayList<>();
        for (int k = 0; k < count(); k++) {
            values.add(
                    switch (shape.arguments().charAt(k)) {
                        case 'd' -> "gopy_bits(a" + k + ")";
                        case 'p' -> "(int64_t)(intptr_t)a" + k;
                        default -> "a" + k;
                    });
        }
        return values.isEmpty() ? "0" : String.join(", ", values);
    }

    String slots() {
        int used = Math.max(1, count() + resultSlots());
        return direct() ? "GOPY_DIRECT_SLOTS > " + used + " ? GOPY_DIRECT_SLOTS : " + used : String.valueOf(used);
    }

    /** Whether functions over numbers have this shape, which C may call without a crossing. */
    boolean direct() {
        return shape.arguments().matches("[id]+") && "id".indexOf(shape.result()) >= 0;
    }

    int resultSlots() {
        return shape.result() == 's' ? 2 : shape.result() == 'v' ? 0 : 1;
    }

    boolean keeps() {
        return shape.result() != 'v';
    }

    int resultSlot() {
        return count();
    }

    boolean offer() {
        return shape.result() == 's';
    }

    String failed() {
        return switch (shape.result()) {
            case 'd' -> "NAN";
            case 's' -> "NULL";
            default -> "-1";
        };
    }

    String result() {
        return switch (shape.result()) {
            case 'd' -> "gopy_double(slots[" + count() + "])";
            case 's' -> "gopy_take(slots + " + count() + ")";
            case 'v' -> "0";
            default -> "slots[" + count() + "]";
        };
    }

    private int count() {
        return shape.arguments().length();
    }
}
