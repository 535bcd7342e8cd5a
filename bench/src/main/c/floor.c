/* Takes the floor's samples, one at a time, by the protocol of scripts/harness/bench_cell.py.
 *
 *   floor LIBRARY [INDEX]    INDEX: LIBRARY is a binding's, measure its shape function for this function (variant abi)
 */
#include "floor.h"

#include <dlfcn.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MARK "gopy-bench: "

static void *library;
static floor_data data;
static char opened[128];

static int64_t now(void) {
    struct timespec moment;
    clock_gettime(CLOCK_MONOTONIC, &moment);
    return moment.tv_sec * INT64_C(1000000000) + moment.tv_nsec;
}

static void fail(const char *what, const char *which) { printf(MARK "{\"error\": \"%s: %s\"}\n", what, which); }

static int present(const floor_cell *cell) {
    int abi = strcmp(cell->variant, "abi") == 0 || strncmp(cell->variant, "crossing", 8) == 0;
    size_t length = strlen(cell->name);
    /* A name that ends with a slash stands for every case of its workload. */
    int named = cell->name[length - 1] == '/' ? strncmp(cell->name, opened, length) == 0 : strcmp(cell->name, opened) == 0;
    return named && abi == (data.index >= 0) && dlsym(library, cell->symbol) != NULL;
}

static void open_cell(const char *name, int64_t size, int64_t threads) {
    snprintf(opened, sizeof opened, "%s", name);
    data.size = size;
    data.threads = threads;
    free(data.list);
    data.list = NULL;
    free(data.second);
    data.second = NULL;
    int columns = strcmp(name, "batch/map") == 0;
    if (strncmp(name, "copy/", 5) == 0 || columns) {
        int range = strcmp(name, "copy/range-list") == 0;
        data.list = malloc(sizeof(int64_t) * (size_t)size);
        if (columns) data.second = malloc(sizeof(int64_t) * (size_t)size);
        if (data.list == NULL || (columns && data.second == NULL)) {
            fail("no memory for", name);
            return;
        }
        for (int64_t i = 0; i < size; i++) data.list[i] = range ? i : i * 7919 % (INT64_C(1) << 40);
        if (columns) {
            for (int64_t i = 0; i < size; i++) data.second[i] = i * 104729 % (INT64_C(1) << 40);
        }
    }
    for (int i = 0; i < 64; i++) snprintf(data.texts[i], sizeof data.texts[i], "%010d", i * 7919);
    const char *separator = "";
    printf(MARK "{\"variants\": [");
    for (int i = 0; i < floor_cell_count; i++) {
        if (present(&floor_cells[i])) {
            printf("%s\"%s\"", separator, floor_cells[i].variant);
            separator = ", ";
        }
    }
    printf("]}\n");
}

static void run(const char *variant, int64_t loops) {
    for (int i = 0; i < floor_cell_count; i++) {
        const floor_cell *cell = &floor_cells[i];
        if (!present(cell) || strcmp(cell->variant, variant) != 0) continue;
        data.function = dlsym(library, cell->symbol);
        int64_t start = now();
        double result = cell->loop(&data, loops);
        int64_t elapsed = now() - start;
        printf(MARK "{\"elapsed_ns\": %" PRId64 ", \"result\": \"%.17g\"}\n", elapsed, result);
        return;
    }
    fail("no such variant here", variant);
}

int main(int count, char **words) {
    if (count < 2 || (library = dlopen(words[1], RTLD_NOW)) == NULL) {
        fprintf(stderr, "floor: cannot load the library: %s\n", count < 2 ? "usage: floor LIBRARY [INDEX]" : dlerror());
        return 1;
    }
    data.create = (int64_t(*)(int64_t))dlsym(library, "floor_new");
    data.release = (void (*)(int64_t))dlsym(library, "floor_free");
    data.index = count > 2 ? strtoll(words[2], NULL, 10) : -1;
    char line[256], verb[16], name[128];
    while (fgets(line, sizeof line, stdin) != NULL) {
        int64_t first = 0, second = 0;
        int found = sscanf(line, "%15s %127s %" SCNd64 " %" SCNd64, verb, name, &first, &second);
        if (found == 4 && strcmp(verb, "open") == 0) {
            open_cell(name, first, second);
        } else if (found == 3 && (strcmp(verb, "sample") == 0 || strcmp(verb, "check") == 0)) {
            run(name, first);
        } else {
            fail("not understood", verb);
        }
        fflush(stdout);
    }
    return 0;
}
