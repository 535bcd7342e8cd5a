/* Calls the sample library by the C ABI alone, without any Python. Prints each
 * failed expectation; the exit status is their number. */
#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "abi.h"

enum { REPR = 1, INFO, APPEND, RESLICE, STATS, STACKS, GET_TEXT, SET_TEXT, EQUAL, NEW, SET_SLICE };
enum { ADD = 64, HALF, TURN, NOT, UPPER, REPEAT, REVERSE, FIND, SORT, KEEP, KEPT, RANGE, SUM4, SQUARES, JOIN, SPLIT,
       DIV, DIVMOD, CHECK, AT, NEW_PERSON, NO_PERSON, OLDER, ZERO_PERSON, GET_NAME, SET_NAME, GET_AGE, SET_AGE, GREET,
       GET_GREETING, SET_GREETING, APPLY = 98 };

static __typeof__(gopy_call) *call;
static __typeof__(gopy_failure_clear) *failure_clear;
static __typeof__(gopy_free) *release_memory;
static __typeof__(gopy_failed) *failed;
static int64_t slots[64];
static gopy_failure failure;
static char buffer[256];
static int wrong;

#define EXPECT(condition) \
    do { \
        if (!(condition)) { wrong++; printf("line %d: expected %s\n", __LINE__, #condition); } \
    } while (0)
#define CALL(f, ...) \
    (memcpy(slots, (int64_t[]){__VA_ARGS__}, sizeof((int64_t[]){__VA_ARGS__})), call((f), slots, &failure))
#define P(...) ((int64_t)(intptr_t)(__VA_ARGS__))
#define TEXT(literal) P(literal), (int64_t)strlen(literal)
#define BUFFER P(buffer), (int64_t)sizeof buffer

static int64_t bits(double value) { int64_t b; memcpy(&b, &value, 8); return b; }
static double number(int64_t b) { double value; memcpy(&value, &b, 8); return value; }

static int text_is(int64_t at, const char *expected) {
    return slots[at + 1] == (int64_t)strlen(expected) && !memcmp((void *)(intptr_t)slots[at], expected, slots[at + 1]);
}

static int failed_with(int64_t kind, const char *text) {
    int same = failure.kind == kind && failure.text_len == (int64_t)strlen(text)
        && !memcmp(failure.text, text, failure.text_len);
    if (!same) printf("failure %d: %.*s\n", (int)failure.kind, (int)failure.text_len, failure.text);
    failure_clear(&failure);
    return same;
}

static int64_t length_of(int64_t handle) { EXPECT(CALL(INFO, handle) == 0); return slots[2]; }
static int64_t *elements_of(int64_t handle) { EXPECT(CALL(INFO, handle) == 0); return (int64_t *)(intptr_t)slots[1]; }
static void release(int64_t handle) { EXPECT(CALL(0, P(&handle), 1) == 0); }
static int64_t live(void) { EXPECT(CALL(STATS, 0) == 0); return slots[0]; }
static int64_t pinned(void) { EXPECT(CALL(STATS, 0) == 0); return slots[1]; }
static int repr_is(int64_t handle, const char *text) { return CALL(REPR, handle, BUFFER) == 0 && text_is(1, text); }

static void numbers(void) {
    EXPECT(CALL(ADD, 40, 2) == 0 && slots[2] == 42);
    EXPECT(CALL(ADD, INT64_MIN, 0) == 0 && slots[2] == INT64_MIN);
    EXPECT(CALL(HALF, bits(3)) == 0 && number(slots[1]) == 1.5);
    EXPECT(CALL(HALF, bits(-0.0)) == 0 && signbit(number(slots[1])));
    EXPECT(CALL(TURN, bits(1), bits(2)) == 0 && number(slots[2]) == -2 && number(slots[3]) == 1);
    EXPECT(CALL(NOT, 1) == 0 && slots[1] == 0);
    EXPECT(CALL(NOT, 0) == 0 && slots[1] == 1);
}

static void texts(void) {
    EXPECT(CALL(UPPER, TEXT("boo"), BUFFER) == 0 && text_is(2, "BOO") && slots[2] == P(buffer));
    EXPECT(CALL(UPPER, P("a\0b"), 3, BUFFER) == 0 && slots[3] == 3 && !memcmp(buffer, "A\0B", 3));
    EXPECT(CALL(UPPER, 0, 0, 0, 0) == 0 && slots[2] == 0 && slots[3] == 0);
    EXPECT(CALL(REPEAT, TEXT("ab"), 1000, BUFFER) == 0 && slots[4] == 2000 && slots[3] != P(buffer));
    EXPECT(!memcmp((char *)(intptr_t)slots[3] + 1998, "ab", 2));
    release_memory((void *)(intptr_t)slots[3]);
    EXPECT(CALL(REVERSE, P("a\0b"), 3, 1, BUFFER) == 0 && slots[4] == 3 && !memcmp(buffer, "b\0a", 3));
    const struct { const char *data; int64_t len; } parts[] = {{"x", 1}, {"", 0}, {"yz", 2}};
    EXPECT(CALL(JOIN, P(parts), 3, 0, TEXT("--"), BUFFER) == 0 && text_is(5, "x----yz"));
    EXPECT(CALL(SPLIT, TEXT("a b c"), TEXT(" ")) == 0);
    int64_t split = slots[4];
    EXPECT(length_of(split) == 3 && slots[1] == 0);
    EXPECT(CALL(GET_TEXT, split, 2, BUFFER) == 0 && text_is(2, "c"));
    EXPECT(CALL(SET_TEXT, split, 1, TEXT("new")) == 0 && repr_is(split, "[]string{\"a\", \"new\", \"c\"}"));
    EXPECT(CALL(JOIN, 0, 0, split, TEXT("+"), BUFFER) == 0 && text_is(5, "a+new+c"));
    EXPECT(CALL(GET_TEXT, split, 3, BUFFER) == 1 && failed_with(GOPY_INDEX, "slice index out of range"));
    release(split);
}

static void borrowing(void) {
    int64_t xs[] = {3, 1, 2};
    EXPECT(CALL(FIND, P(xs), 3, 1, 2) == 0 && slots[4] == 2);
    EXPECT(CALL(FIND, P(xs), 3, 0, 9) == 0 && slots[4] == -1);
    EXPECT(CALL(SORT, P(xs), 3, 0) == 0 && xs[0] == 3);
    EXPECT(CALL(SORT, P(xs), 3, 2) == 0 && xs[0] == 1 && xs[2] == 3);
    xs[0] = 7;
    EXPECT(CALL(SORT, P(xs), 3, 1) == 0 && xs[2] == 7);
    EXPECT(CALL(KEEP, P(xs), 3, 0) == 0);
    xs[0] = 100;
    EXPECT(CALL(KEPT, 0) == 0 && repr_is(slots[0], "[]int{2, 3, 7}"));
    EXPECT(CALL(KEPT, 0) == 0);
    release(slots[0]);
    EXPECT(CALL(SUM4, P((int64_t[]){1, 2, 3, 4}), 4, 0) == 0 && slots[3] == 10);
    EXPECT(CALL(SUM4, P(xs), 3, 0) == 1 && failed_with(GOPY_ARGUMENT, "an array of 4 elements takes no 3"));
}

static void sequences(void) {
    int64_t before = live(), pins = pinned();
    EXPECT(CALL(RANGE, 4) == 0);
    int64_t xs = slots[1];
    EXPECT(xs > 65536);
    EXPECT(length_of(xs) == 4 && slots[4] == 0 && pinned() == pins + 1);
    elements_of(xs)[1] = 10;
    EXPECT(CALL(FIND, 0, 0, xs, 10) == 0 && slots[4] == 1);
    EXPECT(CALL(APPEND, xs, P((int64_t[]){5, 6}), 2, 0) == 0 && repr_is(xs, "[]int{0, 10, 2, 3, 5, 6}"));
    EXPECT(CALL(RESLICE, xs, 1, 3) == 0);
    int64_t part = slots[3];
    elements_of(part)[0] = 11;
    EXPECT(elements_of(xs)[1] == 11 && repr_is(part, "[]int{11, 2}"));
    EXPECT(CALL(RESLICE, xs, 1, 9) == 1 && failed_with(GOPY_INDEX, "slice bounds out of range [1:9] with length 6"));
    EXPECT(CALL(SET_SLICE, xs, 0, 5, P((int64_t[]){1}), 1, 0) == 0 && repr_is(xs, "[]int{1, 6}"));
    EXPECT(CALL(NEW, 1, P((int64_t[]){1, 6}), 2, 0) == 0);
    int64_t same = slots[4];
    EXPECT(CALL(EQUAL, xs, same) == 0 && slots[2] == 1);
    EXPECT(CALL(EQUAL, xs, part) == 0 && slots[2] == 0);
    EXPECT(CALL(SQUARES, 0) == 0);
    int64_t array = slots[0];
    EXPECT(repr_is(array, "[4]int{0, 1, 4, 9}") && elements_of(array)[3] == 9);
    EXPECT(CALL(SUM4, 0, 0, array) == 0 && slots[3] == 14);
    EXPECT(CALL(APPEND, array, P(&xs), 1, 0) == 1 && failed_with(GOPY_ARGUMENT, "an array cannot grow"));
    EXPECT(CALL(NEW, 1 | 5 << 8, P((int64_t[]){7}), 1, 0) == 0 && repr_is(slots[4], "[4]int{7, 0, 0, 0}"));
    EXPECT(CALL(NEW, 1 | 5 << 8, P((int64_t[]){7}), 1, 0) == 0);
    int64_t made = slots[4];
    release(xs), release(part), release(same), release(array), release(made);
    EXPECT(live() == before + 1 && pinned() == pins);
}

static void structs(void) {
    EXPECT(CALL(NEW_PERSON, TEXT("Ann"), 41) == 0);
    int64_t ann = slots[3];
    EXPECT(repr_is(ann, "sample.Person{Name:\"Ann\", Age:41}"));
    EXPECT(CALL(SET_AGE, ann, 42) == 0 && CALL(GET_AGE, ann) == 0 && slots[1] == 42);
    EXPECT(CALL(SET_NAME, ann, TEXT("Bea")) == 0 && CALL(GREET, ann, BUFFER) == 0 && text_is(1, "hello, Bea"));
    EXPECT(CALL(OLDER, ann, 8) == 0);
    int64_t older = slots[2];
    EXPECT(CALL(GET_AGE, older) == 0 && slots[1] == 50 && CALL(GET_AGE, ann) == 0 && slots[1] == 42);
    EXPECT(CALL(NO_PERSON, 0) == 0 && slots[0] == 0);
    EXPECT(CALL(OLDER, 0, 1) == 1 && failed_with(GOPY_ARGUMENT, "None is no sample.Person"));
    EXPECT(CALL(GREET, 0, BUFFER) == 1 && failure.kind == GOPY_PANIC);
    EXPECT(failed_with(GOPY_PANIC, "runtime error: invalid memory address or nil pointer dereference"));
    release(older);
    EXPECT(CALL(GET_AGE, older) == 1 && failure.kind == GOPY_STALE);
    failure_clear(&failure);
    EXPECT(CALL(0, P(&older), 1) == 0);
    EXPECT(CALL(RANGE, 1) == 0);
    int64_t xs = slots[1];
    EXPECT(CALL(GET_AGE, xs) == 1 && failed_with(GOPY_TYPE, "a handle of []int is no sample.Person"));
    release(xs), release(ann);
    EXPECT(CALL(SET_GREETING, TEXT("hi")) == 0 && CALL(GET_GREETING, BUFFER) == 0 && text_is(0, "hi"));
}

static void failures(void) {
    EXPECT(CALL(DIV, 7, 2) == 0 && slots[2] == 3);
    EXPECT(CALL(DIV, 7, 0) == 1 && failure.type_len == 19 && failed_with(GOPY_ERROR, "divide by zero"));
    EXPECT(CALL(DIVMOD, 7, 2) == 0 && slots[2] == 3 && slots[3] == 1);
    EXPECT(CALL(CHECK, 1) == 0 && CALL(CHECK, -1) == 1 && failed_with(GOPY_ERROR, "-1 is negative"));
    EXPECT(CALL(AT, P((int64_t[]){1}), 1, 1, 5) == 1 && failure.kind == GOPY_PANIC);
    EXPECT(failure.stack_len > 0 && strncmp(failure.stack, "goroutine ", 10) == 0);
    EXPECT(memmem(failure.stack, failure.stack_len, "sample.At", 9) != NULL);
    EXPECT(memmem(failure.stack, failure.stack_len, "gopy_call", 9) == NULL);
    EXPECT(failed_with(GOPY_PANIC, "runtime error: index out of range [5] with length 1"));
    EXPECT(CALL(63, 0) == 1 && failed_with(GOPY_ARGUMENT, "the library has no function 63"));
    EXPECT(CALL(1 << 20, 0) == 1 && failed_with(GOPY_ARGUMENT, "the library has no function 1048576"));
    EXPECT(CALL(-1, 0) == 1 && failed_with(GOPY_ARGUMENT, "the library has no function -1"));
}

static void shapes(void *library) {
    int64_t (*ii_i)(int64_t, int64_t, int64_t) = dlsym(library, "gopy_ii_i");
    double (*d_d)(int64_t, double) = dlsym(library, "gopy_d_d");
    const gopy_text *(*pi_s)(int64_t, const void *, int64_t) = dlsym(library, "gopy_pi_s");
    int64_t (*i_v)(int64_t, int64_t) = dlsym(library, "gopy_i_v");
    EXPECT(ii_i(ADD, -3, 2) == -1 && failed() == NULL);
    EXPECT(ii_i(DIV, 1, 0) == -1 && failed() != NULL && failed()->kind == GOPY_ERROR);
    failure_clear(failed());
    EXPECT(failed() == NULL);
    EXPECT(d_d(HALF, 5) == 2.5 && i_v(CHECK, 1) == 0 && i_v(CHECK, -1) == -1);
    failure_clear(failed());
    EXPECT(!memcmp(pi_s(UPPER, "abc", 3)->data, "ABC", 3));
    char *large = malloc(100000);
    memset(large, 'x', 100000);
    for (int k = 0; k < 3; k++) EXPECT(pi_s(UPPER, large, 100000)->data[99999] == 'X');
    EXPECT(pi_s(UPPER, large, 1)->len == 1);
    free(large);
    EXPECT(CALL(STACKS, BUFFER) == 0 && slots[1] > 0);
    if (slots[0] != P(buffer)) release_memory((void *)(intptr_t)slots[0]);
}

/* A message with the given parts: bytes are tags, everything else is in eight bytes. */
static char given[64];
static int64_t tag(int64_t at, char tag, int64_t value) {
    given[at] = tag;
    memcpy(given + at + 1, &value, 8);
    return at + 9;
}

static void *(*allocate)(int64_t);

/* Stands for Python: object 7 answers its argument, 8 raises. */
static int64_t call_back(int64_t object, int64_t op, const char *message, int64_t length, gopy_bytes *answer) {
    static const char raised[] = "\x0a\4\0\0\0\0\0\0\0" "\x08\3\0\0\0\0\0\0\0Odd" "\x08\2\0\0\0\0\0\0\0no"
        "\x03\x63\0\0\0\0\0\0\0";
    if (op == 4) { /* whether it can be called so: it can */
        answer->data = allocate(answer->len = 1);
        answer->data[0] = 0;
        return GOPY_ANSWERED;
    }
    EXPECT(op == 1 && message[0] == 0x0a && message[1] == 1);
    if (object == 7) {
        answer->data = allocate(answer->len = length - 9);
        memcpy(answer->data, message + 9, length - 9);
        return GOPY_ANSWERED;
    }
    answer->data = allocate(answer->len = sizeof raised); /* its last byte is the nil at the end */
    memcpy(answer->data, raised, sizeof raised);
    return GOPY_RAISED;
}

static void callbacks(void *library) {
    void (*listen)(gopy_callback) = dlsym(library, "gopy_set_callback");
    allocate = dlsym(library, "gopy_alloc");
    int64_t end = tag(0, 0x0a, 2), function = end;
    end = tag(end, 0x0e, 7);
    memset(given + end, 0, 8);
    given[end] = 1;
    end = tag(end + 8, 0x08, 2);
    memcpy(given + end, "ab", 2);
    end += 2;
    EXPECT(CALL(APPLY, P(given), end, BUFFER) == 1 && failed_with(GOPY_PANIC, "no Python has said how it is called back"));
    listen(call_back);
    EXPECT(CALL(APPLY, P(given), end, BUFFER) == 0 && slots[3] == 20 && !memcmp(buffer + 18, "ab", 2));
    tag(function, 0x0e, 8);
    EXPECT(CALL(APPLY, P(given), end, BUFFER) == 1 && failure.value == 0x63 && failed_with(GOPY_PYTHON, "Odd: no"));
    listen(NULL);
}

int main(int count, char **arguments) {
    void *library = count == 2 ? dlopen(arguments[1], RTLD_NOW) : NULL;
    if (!library) {
        fprintf(stderr, "abi_test: %s\n", count == 2 ? dlerror() : "give the library's path");
        return 255;
    }
    call = dlsym(library, "gopy_call");
    failure_clear = dlsym(library, "gopy_failure_clear");
    release_memory = dlsym(library, "gopy_free");
    failed = dlsym(library, "gopy_failed");
    EXPECT(((__typeof__(gopy_abi) *)dlsym(library, "gopy_abi"))() == GOPY_ABI);
    numbers(), texts(), borrowing(), sequences(), structs(), failures(), shapes(library), callbacks(library);
    printf("%d wrong\n", wrong);
    return wrong;
}
