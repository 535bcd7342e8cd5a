package gopy.generator.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are as the disassembler prints them: place, address, bytes, instruction. Each function ends with c3 RET. */
class MachineCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4801d8 ADDQ BX, AX",
                "f20f5cc8 SUBSD X0, X1",
                "660f2ec8 UCOMISD X0, X1",
                "480fbaf03f BTRQ $0x3f, AX",
                "f20f10050a000000 MOVSD_XMM $f64.3fe0000000000000(SB), X0",
                "488b0510000000 MOVQ example.com/calc.counter(SB), AX",
                "488d1c52 LEAQ 0(DX)(DX*2), BX",
                "0f1f4000 NOPL 0(AX)",
                "48f7e9 IMULQ CX",
                "4899 CQO",
                "6683f807 CMPW AX, $0x7",
                "0f94c0 SETE AL",
                "450f57ff MOVUPS X15, X1",
                "eb00 JMP 0x1002",
                "b84d000000 MOVL $gopy_this+61(SB), AX"
            })
    void straight(String instruction) {
        assertThat(code(instruction).isStraight()).as(instruction).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e81ac2faff CALL runtime.panicdivide(SB)",
                "493b6610 CMPQ SP, 0x10(R14)",
                "55 PUSHQ BP",
                "488b00 MOVQ 0(AX), AX",
                "48890510000000 MOVQ AX, example.com/calc.counter(SB)",
                "48010510000000 ADDQ AX, example.com/calc.counter(SB)",
                "48f7fb IDIVQ BX",
                "ebfe JMP 0x1000",
                "7fff JG 0x1001",
                "7f10 JG 0x1012",
                "ffe0 JMP AX",
                "e900000000 JMP example.com/calc.Add(SB)",
                "c4e2e9b9c1eb0e0f MOVL $0xf0eebc1, CX",
                "f0480fc103 LOCK XADDQ AX, 0(BX)",
                "f3a4 REP; MOVSB DS:0(SI), ES:0(DI)",
                "4c89f0 MOVQ R14, AX",
                "4989c4 MOVQ AX, R12",
                "4889e0 MOVQ SP, AX",
                "64488b04250000 MOVQ FS:0, AX",
                "0f05 SYSCALL",
                "0f0b UD2",
                "cc INT $0x3",
                "06 ?",
                "440f107c MOVUPS X1, X15"
            })
    void notStraight(String instruction) {
        assertThat(code(instruction).isStraight()).as(instruction).isFalse();
    }

    @Test
    void theEndIsAReturn() {
        MachineCode open = new MachineCode();
        open.add("  a.go:1\t0x1000\t4801d8\tADDQ BX, AX");
        assertThat(open.isStraight()).isFalse();
        assertThat(new MachineCode().isStraight()).isFalse();
    }

    @Test
    void aGapIsNotRead() {
        MachineCode gap = new MachineCode();
        gap.add("  a.go:1\t0x1000\t4801d8\tADDQ BX, AX");
        gap.add("  a.go:1\t0x1004\tc3\tRET");
        assertThat(gap.isStraight()).isFalse();
    }

    private static MachineCode code(String instruction) {
        int space = instruction.indexOf(' ');
        String bytes = instruction.substring(0, space);
        MachineCode code = new MachineCode();
        code.add("  calc.go:6\t\t0x1000\t\t" + bytes + "\t\t" + instruction.substring(space + 1) + "\t");
        code.add("  calc.go:6\t\t0x%x\t\tc3\t\tRET\t".formatted(0x1000 + bytes.length() / 2));
        return code;
    }
}
