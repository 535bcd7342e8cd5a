/* The part of the C ABI that needs no Go: failures and texts of each thread.
 * A build puts this text, and the shapes behind it, before import "C" of one Go
 * file, since go build takes no .c files by name. */
#include <math.h>
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"

#define GOPY_EXPORT __attribute__((visibility("default")))
#define GOPY_TEXT_BUFFER 1024

/* What one thread has of its last failure and of its last text. */
typedef struct {
    gopy_failure failure;
    gopy_text text;
    char *held; /* memory of a text that did not fit the buffer */
    int64_t result[2]; /* what the last call by shape that failed returned beside its error */
    char buffer[GOPY_TEXT_BUFFER];
} gopy_thread;

static __thread gopy_thread gopy_this;
static pthread_key_t gopy_leaving;

static int gopy_in_room(const gopy_failure *failure, const char *text) {
    return text >= failure->room && text < failure->room + sizeof failure->room;
}

static void gopy_free_text(const gopy_failure *failure, char *text) {
    if (!gopy_in_room(failure, text)) free(text);
}

GOPY_EXPORT void gopy_failure_clear(gopy_failure *failure) {
    gopy_free_text(failure, failure->text);
    gopy_free_text(failure, failure->stack);
    gopy_free_text(failure, failure->type);
    memset(failure, 0, offsetof(gopy_failure, room));
}

GOPY_EXPORT gopy_failure *gopy_failed(void) {
    return gopy_this.failure.kind ? &gopy_this.failure : NULL;
}

GOPY_EXPORT const int64_t *gopy_failed_result(void) { return gopy_this.result; }

GOPY_EXPORT void gopy_free(void *memory) { free(memory); }

GOPY_EXPORT int64_t gopy_abi(void) { return GOPY_ABI; }

GOPY_EXPORT int64_t gopy_claim(int64_t interpreter) {
    static int64_t owner;
    int64_t none = 0;
    __atomic_compare_exchange_n(&owner, &none, interpreter, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return owner == interpreter;
}

static gopy_callback gopy_python;

GOPY_EXPORT void gopy_set_callback(gopy_callback callback) {
    __atomic_store_n(&gopy_python, callback, __ATOMIC_RELEASE);
}

GOPY_EXPORT void *gopy_alloc(int64_t size) { return malloc(size > 0 ? (size_t)size : 1); }

int64_t gopy_call_back(int64_t object, int64_t op, const char *message, int64_t length, gopy_bytes *answer) {
    gopy_callback callback = __atomic_load_n(&gopy_python, __ATOMIC_ACQUIRE);
    return callback ? callback(object, op, message, length, answer) : GOPY_NO_CALLBACK;
}

static gopy_scalar_callback gopy_python_scalar;

GOPY_EXPORT void gopy_set_scalar_callback(gopy_scalar_callback callback) {
    __atomic_store_n(&gopy_python_scalar, callback, __ATOMIC_RELEASE);
}

gopy_scalar_answer gopy_call_scalar(int64_t object, int64_t shape, int64_t a, int64_t b, int64_t c, int64_t d) {
    gopy_scalar_callback callback = __atomic_load_n(&gopy_python_scalar, __ATOMIC_ACQUIRE);
    int64_t values[GOPY_MOST_SCALARS] = {a, b, c, d};
    gopy_scalar_answer answer = {GOPY_NO_CALLBACK, 0, {NULL, 0}};
    if (callback) {
        answer.status = callback(object, shape, values, &answer.answer);
        answer.value = values[0];
    }
    return answer;
}

/* A thread that ends takes its failure and its text along. */
static void gopy_leave(void *this) {
    gopy_thread *thread = this;
    free(thread->held);
    gopy_failure_clear(&thread->failure);
}

/* The child of a fork has none of Go's threads: a call would hang there. */
static int gopy_forked;

static void gopy_after_fork(void) { gopy_forked = 1; }

static int64_t gopy_refuse_fork(gopy_failure *failure) {
    static const char text[] = "this process is a fork of one that runs Go, whose threads did not come along:"
                               " start processes by spawn or forkserver instead";
    memset(failure, 0, offsetof(gopy_failure, room));
    failure->kind = GOPY_FORKED;
    failure->text = malloc(sizeof text);
    if (failure->text) {
        memcpy(failure->text, text, sizeof text);
        failure->text_len = sizeof text - 1;
    }
    return 1;
}

/* How runtime/cgo lets C call a Go function of one pointer; every export ends there. */
extern void crosscall2(void (*code)(void *), void *frame, int size, size_t context);

static void (*gopy_entry)(void *);

void gopy_set_entry(uintptr_t code) { __atomic_store_n(&gopy_entry, (void (*)(void *))code, __ATOMIC_RELEASE); }

/* The first call goes by an export, which waits each time for a runtime that runs already, and moves its arguments twice. */
GOPY_EXPORT int64_t gopy_call(int64_t f, int64_t *slots, gopy_failure *failure) {
    void (*entry)(void *) = __atomic_load_n(&gopy_entry, __ATOMIC_ACQUIRE);
    gopy_arrival arrival = {f, slots, failure, 1};
    if (__builtin_expect(gopy_forked, 0)) return gopy_refuse_fork(failure);
    if (__builtin_expect(!entry, 0)) return gopy_enter(f, slots, failure);
    crosscall2(entry, &arrival, sizeof arrival, 0);
    return arrival.status;
}

__attribute__((constructor)) static void gopy_load(void) {
    pthread_key_create(&gopy_leaving, gopy_leave);
    pthread_atfork(NULL, NULL, gopy_after_fork);
}

/* A text in the room of a failure lies in the room of its copy. */
static void gopy_move_text(const gopy_failure *failure, char **text) {
    if (gopy_in_room(failure, *text)) *text = gopy_this.failure.room + (*text - failure->room);
}

static void gopy_keep_failure(gopy_failure *failure) {
    gopy_failure_clear(&gopy_this.failure);
    gopy_this.failure = *failure;
    gopy_move_text(failure, &gopy_this.failure.text);
    gopy_move_text(failure, &gopy_this.failure.stack);
    gopy_move_text(failure, &gopy_this.failure.type);
    pthread_setspecific(gopy_leaving, &gopy_this);
}

/* Points the result slots of a text at this thread's buffer. */
static inline void gopy_offer(int64_t *slots) {
    slots[0] = (int64_t)(intptr_t)gopy_this.buffer;
    slots[1] = GOPY_TEXT_BUFFER;
}

/* Takes the text that came back: in the buffer, or in memory of its own. */
static inline const gopy_text *gopy_take(int64_t *slots) {
    char *data = (char *)(intptr_t)slots[0];
    if (gopy_this.held) {
        free(gopy_this.held);
        gopy_this.held = NULL;
    }
    if (data != gopy_this.buffer) {
        gopy_this.held = data;
        pthread_setspecific(gopy_leaving, &gopy_this);
    }
    gopy_this.text.data = data;
    gopy_this.text.len = slots[1];
    return &gopy_this.text;
}

/* Keeps the result slots of a call that failed: one, or two of a text. */
static inline void gopy_keep_result(int64_t *slots, int count) {
    gopy_this.result[0] = slots[0];
    gopy_this.result[1] = 0;
    if (count == 2 && gopy_this.failure.kind == GOPY_ERROR) {
        const gopy_text *text = gopy_take(slots);
        gopy_this.result[0] = (int64_t)(intptr_t)text->data;
        gopy_this.result[1] = text->len;
    }
}

static inline int64_t gopy_bits(double value) {
    int64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static inline double gopy_double(int64_t bits) {
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}
