#include <signal.h>

/* A signal's handler may find a goroutine's small stack, where it has no room. */
static void gopy_use_signal_stacks(void) {
    struct sigaction present;
    int number;
    for (number = 1; number < NSIG; number++)
        if (!sigaction(number, NULL, &present) && present.sa_handler != SIG_DFL && present.sa_handler != SIG_IGN
            && !(present.sa_flags & SA_ONSTACK)) {
            present.sa_flags |= SA_ONSTACK;
            sigaction(number, &present, NULL);
        }
}

/* Faults in Go code stay Go's, which makes panics of them, when another handler
 * has come after Go's: Python's faulthandler, enabled after the library was
 * loaded, would end the process at any nil pointer. */
#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
#include <link.h>
#include <ucontext.h>

enum { GOPY_FAULTS = 3 };

static const int gopy_faults[GOPY_FAULTS] = {SIGSEGV, SIGBUS, SIGFPE};
static struct sigaction gopy_go_actions[GOPY_FAULTS];
static struct sigaction gopy_later_actions[GOPY_FAULTS];
static uintptr_t gopy_code_start, gopy_code_end; /* of this library */

static uintptr_t gopy_instruction(const ucontext_t *context) {
#ifdef __x86_64__
    return (uintptr_t)context->uc_mcontext.gregs[REG_RIP];
#else
    return (uintptr_t)context->uc_mcontext.pc;
#endif
}

static void gopy_fault(int number, siginfo_t *info, void *context) {
    uintptr_t at = gopy_instruction(context);
    int k = number == SIGSEGV ? 0 : number == SIGBUS ? 1 : 2;
    int is_go = info->si_code > 0 && at >= gopy_code_start && at < gopy_code_end;
    struct sigaction *action = is_go ? &gopy_go_actions[k] : &gopy_later_actions[k];
    if (action->sa_flags & SA_SIGINFO)
        action->sa_sigaction(number, info, context);
    else if (action->sa_handler == SIG_DFL || action->sa_handler == SIG_IGN)
        sigaction(number, action, NULL); /* the fault comes again and ends the process */
    else
        action->sa_handler(number);
}

static int gopy_find_code(struct dl_phdr_info *object, size_t size, void *nothing) {
    uintptr_t here = (uintptr_t)gopy_fault;
    int k;
    (void)size;
    (void)nothing;
    for (k = 0; k < object->dlpi_phnum; k++) {
        uintptr_t start = object->dlpi_addr + object->dlpi_phdr[k].p_vaddr;
        uintptr_t end = start + object->dlpi_phdr[k].p_memsz;
        if (object->dlpi_phdr[k].p_type == PT_LOAD && here >= start && here < end) {
            gopy_code_start = start;
            gopy_code_end = end;
            return 1;
        }
    }
    return 0;
}

static void gopy_follow_faults(int others_came) {
    struct sigaction present, ours;
    int k;
    if (!gopy_code_end)
        dl_iterate_phdr(gopy_find_code, NULL);
    for (k = 0; k < GOPY_FAULTS && gopy_code_end; k++) {
        sigaction(gopy_faults[k], NULL, &present);
        if ((present.sa_flags & SA_SIGINFO) && present.sa_sigaction == gopy_fault)
            continue;
        if (!others_came) {
            if (!gopy_go_actions[k].sa_flags)
                gopy_go_actions[k] = present;
        } else if (gopy_go_actions[k].sa_flags) {
            gopy_later_actions[k] = present;
            ours = gopy_go_actions[k]; /* its flags and its mask, as Go needs them */
            ours.sa_sigaction = gopy_fault;
            sigaction(gopy_faults[k], &ours, NULL);
        }
    }
}
#else
static void gopy_follow_faults(int others_came) { (void)others_came; }
#endif

void gopy_follow_signals(int64_t what) {
    if (what == GOPY_STACKS)
        gopy_use_signal_stacks();
    else
        gopy_follow_faults(what == GOPY_AFTER_FAULTS);
}
