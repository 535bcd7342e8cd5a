/* The loops. Each mirrors the loop of the same case in the workload's driver.py: same arguments, same sum. */
#include "floor.h"

#include <string.h>

/* Stands where a call would be: the compiler must produce the value, and may not look through it. */
static inline int64_t opaque(int64_t value) {
    __asm__ volatile("" : "+r"(value));
    return value;
}

static double add(const floor_data *data, int64_t loops) {
    int64_t (*function)(int64_t, int64_t) = (int64_t(*)(int64_t, int64_t))data->function;
    int64_t total = 0;
    for (int64_t i = 0; i < loops; i++) total ^= function(i, 3);
    return (double)total;
}

static double add_empty(const floor_data *data, int64_t loops) {
    (void)data;
    int64_t total = 0;
    for (int64_t i = 0; i < loops; i++) total ^= opaque(i);
    return (double)total;
}

static double add_abi(const floor_data *data, int64_t loops) {
    int64_t (*function)(int64_t, int64_t, int64_t) = (int64_t(*)(int64_t, int64_t, int64_t))data->function;
    int64_t total = 0;
    for (int64_t i = 0; i < loops; i++) total ^= function(data->index, i, 3);
    return (double)total;
}

static double echo(const floor_data *data, int64_t loops) {
    int64_t (*function)(const char *, int64_t, char *, int64_t) =
        (int64_t(*)(const char *, int64_t, char *, int64_t))data->function;
    char out[64];
    int64_t total = 0;
    for (int64_t i = 0; i < loops; i++) total ^= function(data->texts[i & 63], 10, out, sizeof out);
    return (double)total;
}

static double echo_empty(const floor_data *data, int64_t loops) {
    int64_t total = 0;
    for (int64_t i = 0; i < loops; i++) total ^= opaque(data->texts[i & 63][0] ? 10 : 0);
    return (double)total;
}

static double even(const floor_data *data, int64_t loops) {
    int64_t (*function)(int64_t, int64_t *, char *, int64_t) =
        (int64_t(*)(int64_t, int64_t *, char *, int64_t))data->function;
    char out[64];
    int64_t total = 0, result = 0;
    for (int64_t i = 0; i < loops; i++) {
        int64_t failed = function(i | 1, &result, out, sizeof out);
        if (failed) total ^= failed + i;
    }
    return (double)total;
}

static double even_empty(const floor_data *data, int64_t loops) {
    (void)data;
    int64_t total = 0;
    for (int64_t i = 0; i < loops; i++) total ^= opaque(i | 1);
    return (double)total;
}

static double new(const floor_data *data, int64_t loops) {
    int64_t (*function)(int64_t) = (int64_t(*)(int64_t))data->function;
    int64_t total = 0;
    for (int64_t i = 0; i < loops; i++) {
        int64_t point = function(i);
        total ^= i;
        data->release(point);
    }
    return (double)total;
}

static double method(const floor_data *data, int64_t loops) {
    int64_t (*function)(int64_t, int64_t) = (int64_t(*)(int64_t, int64_t))data->function;
    int64_t point = data->create(0), total = 0;
    for (int64_t i = 0; i < loops; i++) total ^= function(point, i & 1);
    data->release(point);
    return (double)total;
}

static double field_get(const floor_data *data, int64_t loops) {
    int64_t (*function)(int64_t) = (int64_t(*)(int64_t))data->function;
    int64_t point = data->create(7), total = 0;
    for (int64_t i = 0; i < loops; i++) total ^= function(point) + i;
    data->release(point);
    return (double)total;
}

static double field_set(const floor_data *data, int64_t loops) {
    void (*function)(int64_t, int64_t) = (void (*)(int64_t, int64_t))data->function;
    int64_t point = data->create(0), total = 0;
    for (int64_t i = 0; i < loops; i++) {
        function(point, i);
        total ^= i;
    }
    data->release(point);
    return (double)total;
}

static double element_get(const floor_data *data, int64_t loops) {
    int64_t (*function)(int64_t) = (int64_t(*)(int64_t))data->function;
    int64_t total = 0;
    for (int64_t i = 0; i < loops; i++) total ^= function(i & 63);
    return (double)total;
}

static double element_set(const floor_data *data, int64_t loops) {
    void (*function)(int64_t, int64_t) = (void (*)(int64_t, int64_t))data->function;
    int64_t total = 0;
    for (int64_t i = 0; i < loops; i++) {
        function(i & 63, 3 * (i & 63));
        total ^= i;
    }
    return (double)total;
}

static int64_t next(int64_t x, void *context) {
    (void)context;
    return x + 1;
}

static double callback(const floor_data *data, int64_t loops) {
    int64_t (*function)(int64_t (*)(int64_t, void *), void *, int64_t) =
        (int64_t(*)(int64_t (*)(int64_t, void *), void *, int64_t))data->function;
    int64_t total = 0;
    for (int64_t i = 0; i < loops; i++) total ^= function(next, NULL, i);
    return (double)total;
}

static double find(const floor_data *data, int64_t loops, int64_t e) {
    int64_t (*function)(const int64_t *, int64_t, int64_t) =
        (int64_t(*)(const int64_t *, int64_t, int64_t))data->function;
    int64_t total = 0;
    for (int64_t i = 0; i < loops; i++) total += function(data->list, data->size, e);
    return (double)total;
}

static double find_last(const floor_data *data, int64_t loops) {
    return find(data, loops, data->list[data->size - 1]);
}

static double find_absent(const floor_data *data, int64_t loops) { return find(data, loops, -7); }

static double map(const floor_data *data, int64_t loops) {
    int64_t (*function)(const int64_t *, const int64_t *, int64_t) =
        (int64_t(*)(const int64_t *, const int64_t *, int64_t))data->function;
    int64_t total = 0;
    for (int64_t i = 0; i < loops; i++) total = function(data->list, data->second, data->size);
    return (double)total;
}

static double pi(const floor_data *data, int64_t loops) {
    double (*function)(int64_t, int64_t) = (double (*)(int64_t, int64_t))data->function;
    double total = 0;
    for (int64_t i = 0; i < loops; i++) total += function(data->size, data->threads);
    return total / (double)loops;
}

/* A call by the library's one export, as the bindings make it, of a function without arguments and results. */
static double crossing(const floor_data *data, int64_t loops) {
    int64_t (*function)(int64_t, int64_t *, void *) = (int64_t(*)(int64_t, int64_t *, void *))data->function;
    int64_t slots[1] = {0}, failure[32] = {0}, total = 0;
    for (int64_t i = 0; i < loops; i++) total ^= function(data->index, slots, failure) + i;
    return (double)total;
}

const floor_cell floor_cells[] = {
    {"call/add", "floor", "floor_add", add},
    {"call/add", "floor-empty", "floor_add", add_empty},
    {"call/add", "abi", "gopy_ii_i", add_abi},
    {"call/quotient", "floor", "floor_quotient", add},
    {"call/quotient", "floor-empty", "floor_quotient", add_empty},
    {"call/add-released", "floor", "floor_add_released", add},
    {"call/add-released", "floor-empty", "floor_add_released", add_empty},
    {"call/string", "floor", "floor_echo", echo},
    {"call/string", "floor-empty", "floor_echo", echo_empty},
    {"call/error", "floor", "floor_even", even},
    {"call/error", "floor-empty", "floor_even", even_empty},
    {"call/new", "floor", "floor_new", new},
    {"call/new", "floor-empty", "floor_new", add_empty},
    {"call/method", "floor", "floor_method", method},
    {"call/method", "floor-empty", "floor_method", add_empty},
    {"call/field-get", "floor", "floor_field_get", field_get},
    {"call/field-get", "floor-empty", "floor_field_get", add_empty},
    {"call/field-set", "floor", "floor_field_set", field_set},
    {"call/field-set", "floor-empty", "floor_field_set", add_empty},
    {"call/element-get", "floor", "floor_element_get", element_get},
    {"call/element-get", "floor-empty", "floor_element_get", add_empty},
    {"call/element-set", "floor", "floor_element_set", element_set},
    {"call/element-set", "floor-empty", "floor_element_set", add_empty},
    {"call/callback", "floor", "floor_callback", callback},
    {"call/callback", "floor-empty", "floor_callback", add_empty},
    {"copy/list", "floor", "floor_find", find_last},
    {"copy/list-absent", "floor", "floor_find", find_absent},
    {"copy/range-list", "floor", "floor_find", find_last},
    {"copy/array", "floor", "floor_find", find_last},
    {"copy/numpy", "floor", "floor_find", find_last},
    {"copy/memoryview", "floor", "floor_find", find_last},
    {"batch/map", "floor", "floor_add_map", map},
    {"cost/", "crossing", "gopy_call", crossing},
    {"cost/", "crossing-empty", "gopy_call", add_empty},
    {"parallel/pi", "floor", "floor_pi", pi},
};
const int floor_cell_count = sizeof floor_cells / sizeof *floor_cells;
