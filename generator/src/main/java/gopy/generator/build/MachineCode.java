package gopy.generator.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One function as {@code go tool objdump} prints it, and whether its code is straight: nothing but arithmetic on registers, jumps ahead, and reads of constants
 * and variables. Such code has no stack, cannot fail, and ends after as many instructions as it has. What is not known here is not straight.
 */
final class MachineCode {
    private static final int MOST_BYTES = 4096;

    private static final Pattern INSTRUCTION =
            Pattern.compile("\\s+\\S*:-?\\d+\\s+0x([0-9a-f]+)\\s+([0-9a-f]+)\\s+(\\S+)\\s*(.*?)\\s*");

    /** Prefixes of newer instructions, which the disassembler takes for others. */
    private static final Pattern UNREADABLE = Pattern.compile("(?:c4|c5|62|f0).*");

    private static final Pattern MOVE = Pattern.compile("MOV(?:[BWLQ]|ZX|SX|SXD|UPS|UPD|APS|APD|SS|SD_XMM|D)");

    private static final Pattern INTEGERS = Pattern.compile(
            "(?:ADD|ADC|SUB|SBB|MUL|IMUL|IMUL3|NEG|NOT|INC|DEC|AND|OR|XOR|SHL|SHR|SAR|ROL|ROR|SHLD|SHRD)[BWLQ]?"
                    + "|(?:BSF|BSR|BSWAP|POPCNT|TZCNT|LZCNT|BTR|BTS|BTC)[WLQ]?|SET[A-Z]+|CMOV[A-Z]+|CQO|CDQ|CWD|CDQE|CWDE");

    private static final Pattern FLOATS = Pattern.compile(
            "(?:ADD|SUB|MUL|DIV|SQRT|MIN|MAX|ROUND)S[SD]|(?:AND|ANDN|OR|XOR)P[SD]|PXOR|PAND|POR|CVTT?S[ISD][0-9]?S[ISD][LQ]?");

    /** What only looks at its operands. */
    private static final Pattern COMPARISON = Pattern.compile("(?:CMP|TEST|BT)[BWLQ]|U?COMIS[SD]");

    private static final Pattern REGISTER =
            Pattern.compile("A[XLH]|B[XLH]|C[XLH]|D[XLH]|SIL?|DIL?|R(?:8|9|10|11)[BWL]?|X(?:\\d|1[0-4])");

    /** Nothing but zero is ever in it. */
    private static final String ZERO = "X15";

    private static final Pattern IMMEDIATE = Pattern.compile("\\$.+");
    private static final Pattern VARIABLE = Pattern.compile("[^\\s()]+\\(SB\\)");

    /** An address that is computed of registers, for LEA, which reads nothing there. */
    private static final Pattern SUM =
            Pattern.compile("-?(?:0x)?[0-9a-f]*(?:\\((?:[ABCD]X|[SD]I|R8|R9|R10|R11)(?:\\*\\d)?\\))+");

    private static final Pattern AHEAD = Pattern.compile("0x([0-9a-f]+)");

    private record Instruction(long address, int length, String bytes, String name, String operands) {
        long end() {
            return address + length;
        }
    }

    private final List<Instruction> instructions = new ArrayList<>();
    private boolean whole = true;

    /** Takes the next line of a function. */
    void add(String line) {
        Matcher parts = INSTRUCTION.matcher(line);
        if (!parts.matches()) {
            whole = false;
            return;
        }
        String bytes = parts.group(2);
        instructions.add(new Instruction(
                Long.parseLong(parts.group(1), 16), bytes.length() / 2, bytes, parts.group(3), parts.group(4)));
    }

    /** Where it begins. */
    long address() {
        return instructions.getFirst().address();
    }

    boolean isStraight() {
        if (!whole || instructions.isEmpty()) {
            return false;
        }
        Set<Long> addresses = new HashSet<>();
        long expected = address();
        String last = "";
        for (Instruction i : instructions) {
            if (i.address() != expected) {
                return false;
            }
            addresses.add(i.address());
            expected = i.end();
            last = i.name().startsWith("NOP") ? last : i.name();
        }
        return last.equals("RET")
                && expected - address() <= MOST_BYTES
                && instructions.stream().allMatch(i -> isHarmless(i, addresses));
    }

    private static boolean isHarmless(Instruction i, Set<Long> addresses) {
        if (UNREADABLE.matcher(i.bytes()).matches()) {
            return false;
        }
        String name = i.name();
        if (name.matches("NOP[WL]?")) {
            return true;
        }
        if (name.equals("RET")) {
            return i.operands().isEmpty();
        }
        if (name.matches("J[A-Z]+")) {
            Matcher target = AHEAD.matcher(i.operands());
            if (!target.matches()) {
                return false;
            }
            long to = Long.parseLong(target.group(1), 16);
            return to >= i.end() && addresses.contains(to);
        }
        List<String> operands =
                i.operands().isEmpty() ? List.of() : List.of(i.operands().split(", "));
        if (name.matches("LEA[LQ]")) {
            return operands.size() == 2
                    && SUM.matcher(operands.getFirst()).matches()
                    && REGISTER.matcher(operands.getLast()).matches();
        }
        boolean looks = COMPARISON.matcher(name).matches();
        boolean computes = MOVE.matcher(name).matches()
                || INTEGERS.matcher(name).matches()
                || FLOATS.matcher(name).matches();
        return looks ? operands.stream().allMatch(MachineCode::isRead) : computes && writesRegister(operands, name);
    }

    private static boolean isRead(String operand) {
        return operand.equals(ZERO)
                || REGISTER.matcher(operand).matches()
                || IMMEDIATE.matcher(operand).matches()
                || VARIABLE.matcher(operand).matches();
    }

    /** The last operand is what is written; a multiplication of one operand writes AX and DX and reads that. */
    private static boolean writesRegister(List<String> operands, String name) {
        if (operands.isEmpty()) {
            return name.matches("C[A-Z]+");
        }
        boolean reads = operands.stream().limit(operands.size() - 1).allMatch(MachineCode::isRead);
        return reads && REGISTER.matcher(operands.getLast()).matches();
    }
}
