
/* Calls without a crossing, of functions whose machine code is straight: no call, no loop, no stack, no memory but
 * constants and variables that it reads. Such code needs no goroutine, cannot panic and ends at once, so that a thread
 * of C may run it as it is. The build proves it of the linked library, and writes where the code is into the table. */
#if defined(__x86_64__) && defined(__linux__)

enum { GOPY_DIRECT_VALUES = 6 };

/* Runs code with Go's registers: integers, floats, then where to store RAX and X0. Of the registers that C expects
 * to find unchanged, straight code uses RBX alone. Go expects X15 to be zero. */
void gopy_run_straight(const void *code, const int64_t *integers, const double *floats, void *results);
__asm__(".text\n"
        ".globl gopy_run_straight\n"
        ".hidden gopy_run_straight\n"
        ".type gopy_run_straight, @function\n"
        ".p2align 4\n"
        "gopy_run_straight:\n"
        ".cfi_startproc\n"
        "pushq %rbx\n"
        ".cfi_adjust_cfa_offset 8\n"
        ".cfi_rel_offset %rbx, 0\n"
        "pushq %rcx\n"
        ".cfi_adjust_cfa_offset 8\n"
        "movq %rdi, %r11\n"
        "movsd 0(%rdx), %xmm0\n"
        "movsd 8(%rdx), %xmm1\n"
        "movsd 16(%rdx), %xmm2\n"
        "movsd 24(%rdx), %xmm3\n"
        "movsd 32(%rdx), %xmm4\n"
        "movsd 40(%rdx), %xmm5\n"
        "xorps %xmm15, %xmm15\n"
        "movq 0(%rsi), %rax\n"
        "movq 8(%rsi), %rbx\n"
        "movq 16(%rsi), %rcx\n"
        "movq 24(%rsi), %rdi\n"
        "movq 40(%rsi), %r8\n"
        "movq 32(%rsi), %rsi\n"
        "call *%r11\n"
        "popq %rcx\n"
        ".cfi_adjust_cfa_offset -8\n"
        "movq %rax, 0(%rcx)\n"
        "movsd %xmm0, 8(%rcx)\n"
        "popq %rbx\n"
        ".cfi_adjust_cfa_offset -8\n"
        ".cfi_restore %rbx\n"
        "ret\n"
        ".cfi_endproc\n"
        ".size gopy_run_straight, .-gopy_run_straight\n");

static inline const gopy_direct *gopy_direct_of(int64_t f) {
    const gopy_direct *direct = (uint64_t)f < GOPY_DIRECTS ? &gopy_directs.calls[f] : NULL;
    return direct && direct->code ? direct : NULL;
}

/* What a function returned, as its slot: its type may be narrower than the register, whose other bits mean nothing. */
static inline int64_t gopy_direct_result(char type, int64_t integer, double number) {
    float single;
    switch (type) {
    case 'b': return (int8_t)integer;
    case 'h': return (int16_t)integer;
    case 'i': return (int32_t)integer;
    case '?':
    case 'B': return (uint8_t)integer;
    case 'H': return (uint16_t)integer;
    case 'I': return (uint32_t)integer;
    case 'd': return gopy_bits(number);
    case 'f': memcpy(&single, &number, sizeof single); return gopy_bits(single);
    default: return integer;
    }
}

static inline void gopy_run_direct(const gopy_direct *direct, int64_t *slots) {
    const char *code = (const char *)gopy_run_straight + direct->code;
    int count = direct->arguments, all = (1 << count) - 1, k;
    struct { int64_t integer; double number; } results;
    if (!direct->singles && (!direct->doubles || direct->doubles == all)) {
        gopy_run_straight(code, slots, (const double *)slots, &results);
    } else {
        int64_t integers[GOPY_DIRECT_VALUES] = {0};
        double floats[GOPY_DIRECT_VALUES] = {0};
        int64_t *integer = integers;
        double *number = floats;
        for (k = 0; k < count; k++)
            if (direct->singles >> k & 1) {
                float single = (float)gopy_double(slots[k]);
                memcpy(number++, &single, sizeof single);
            } else if (direct->doubles >> k & 1) {
                *number++ = gopy_double(slots[k]);
            } else {
                *integer++ = slots[k];
            }
        gopy_run_straight(code, integers, floats, &results);
    }
    slots[count] = gopy_direct_result(direct->result, results.integer, results.number);
}

GOPY_EXPORT int64_t gopy_is_direct(int64_t f) { return gopy_direct_of(f) != NULL; }

GOPY_EXPORT void gopy_call_direct(int64_t f, int64_t *slots) { gopy_run_direct(&gopy_directs.calls[f], slots); }

#define GOPY_TRY_DIRECT(f, slots, answer)                \
    do {                                                 \
        const gopy_direct *direct = gopy_direct_of(f);   \
        if (direct) {                                    \
            gopy_run_direct(direct, slots);              \
            return answer;                               \
        }                                                \
    } while (0)

#else

GOPY_EXPORT int64_t gopy_is_direct(int64_t f) { return f && 0; }

GOPY_EXPORT void gopy_call_direct(int64_t f, int64_t *slots) { (void)f, (void)slots; }

#define GOPY_TRY_DIRECT(f, slots, answer) do {} while (0)

#endif
