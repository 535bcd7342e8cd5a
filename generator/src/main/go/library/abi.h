/* The C ABI of every library that the workbench builds. docs/design/c-abi.md explains it. */
#ifndef GOPY_ABI_H
#define GOPY_ABI_H

#include <stdint.h>

#define GOPY_ABI 2

enum {
    GOPY_ERROR = 1,    /* a Go error */
    GOPY_PANIC = 2,    /* a Go panic */
    GOPY_STALE = 3,    /* a handle that is not alive */
    GOPY_ARGUMENT = 4, /* a value that the Go type does not take */
    GOPY_INDEX = 5,    /* an index out of range */
    GOPY_RANGE = 6,    /* a number that the Go type cannot hold */
    GOPY_PYTHON = 7,   /* a Python exception on its way through; value is the object's id */
    GOPY_TYPE = 8,     /* a value of a wrong type */
    GOPY_KEY = 9,      /* a key that is not there */
    GOPY_TIMEOUT = 10, /* nothing came in time */
    GOPY_NAME = 11,    /* an attribute that is not there */
    GOPY_FORKED = 12,  /* this process is a fork of the one that runs Go */
    GOPY_EXITED = 13   /* the call's goroutine ended itself by runtime.Goexit */
};

/* Why a call failed. Texts are not terminated, and lie in the room or in memory that gopy_failure_clear frees. */
typedef struct {
    int64_t kind;
    char *text;
    int64_t text_len;
    char *stack;
    int64_t stack_len;
    char *type;
    int64_t type_len;
    int64_t value; /* a handle of the error or of the panic's value, or 0 */
    char room[128];
} gopy_failure;

typedef struct {
    const char *data;
    int64_t len;
} gopy_text;

/* Runs function f over its slots. 0: done. 1: failed, and failure is filled. */
int64_t gopy_call(int64_t f, int64_t *slots, gopy_failure *failure);

/* The failure of this thread's last failed call by shape, or NULL. */
gopy_failure *gopy_failed(void);

/* What that call returned beside its error: a slot (of a double, its bits), or
 * address and length of a text. */
const int64_t *gopy_failed_result(void);
void gopy_failure_clear(gopy_failure *failure);
void gopy_free(void *memory);
int64_t gopy_abi(void);

/* Whether the library belongs to this interpreter (any number but 0): it does to
 * the first that asks, and Go calls back into no other one. */
int64_t gopy_claim(int64_t interpreter);

typedef struct {
    char *data;
    int64_t len;
} gopy_bytes;

enum {
    GOPY_ANSWERED = 0,    /* the answer is a value */
    GOPY_RAISED = 1,      /* the answer is an exception */
    GOPY_ENDING = 2,      /* the interpreter runs nothing more: this thread stays where it is */
    GOPY_SCALAR = 3,      /* the answer is a number, and no message */
    GOPY_NO_CALLBACK = -1 /* none was set */
};

/* Does op with an object of Python's table, on any thread, and answers with one
 * of the above. The answer's data comes from gopy_alloc; Go frees it. */
typedef int64_t (*gopy_callback)(int64_t object, int64_t op, const char *message, int64_t length, gopy_bytes *answer);

void gopy_set_callback(gopy_callback callback);
void *gopy_alloc(int64_t size);

/* Calls a Python object with numbers in values, and answers with GOPY_SCALAR and
 * the result in values[0], or as a gopy_callback does. The shape has four bits
 * for each of four parameters, from the lowest on, then for the result, and
 * GOPY_LENT: 0 for none, else 1 + the index of a basic type as in messages. */
typedef int64_t (*gopy_scalar_callback)(int64_t object, int64_t shape, int64_t *values, gopy_bytes *answer);

enum {
    GOPY_MOST_SCALARS = 4,
    GOPY_RESULT_SHIFT = 16,
    GOPY_LENT = 1 << 20 /* the object is what the caller of Go put into a slot, and no number of Python's table */
};

void gopy_set_scalar_callback(gopy_scalar_callback callback);

enum { GOPY_BEFORE_FAULTS, GOPY_AFTER_FAULTS, GOPY_STACKS };

/* Before and after another handler of faults may have come: Go goes on handling
 * its own. After other handlers may have come: they run on a stack for signals. */
void gopy_follow_signals(int64_t what);

/* How Go is reached first, in a process that has its threads; Go then says what code it waits with. */
int64_t gopy_enter(int64_t f, int64_t *slots, gopy_failure *failure);

/* A call, as this code gets it. */
typedef struct {
    int64_t f;
    int64_t *slots;
    gopy_failure *failure;
    int64_t status;
} gopy_arrival;

void gopy_set_entry(uintptr_t code);

/* How Go reaches the callbacks. */
int64_t gopy_call_back(int64_t object, int64_t op, const char *message, int64_t length, gopy_bytes *answer);

typedef struct {
    int64_t status;
    int64_t value;
    gopy_bytes answer;
} gopy_scalar_answer;

gopy_scalar_answer gopy_call_scalar(int64_t object, int64_t shape, int64_t a, int64_t b, int64_t c, int64_t d);

/* Functions that C may call without a crossing: direct.c. The memory of slots is so many at least, whatever a call uses. */
enum { GOPY_DIRECT_SLOTS = 8 };
int64_t gopy_is_direct(int64_t f);
void gopy_call_direct(int64_t f, int64_t *slots);

/* One function of that table: how far its code is behind gopy_run_straight, 0 if it needs a crossing; how many
 * arguments it has, which of them are float64 and float32; its result by the letter that Python's struct module has. */
typedef struct {
    int32_t code;
    uint8_t arguments;
    uint8_t doubles;
    uint8_t singles;
    char result;
} gopy_direct;

/* Beside these a library has a function for each shape of call that its
 * package uses: gopy_<arguments>_<result>(int64_t f, ...). Arguments: i int64_t,
 * d double, p const void *. Result: i, d, s (const gopy_text *, good until this
 * thread's next s call), v (int64_t, 0). A failed one gives -1, NaN or NULL. */

#endif
