/* The shapes that package sample uses, in the form that the workbench generates. */
GOPY_EXPORT int64_t gopy_ii_i(int64_t f, int64_t a0, int64_t a1) {
    int64_t slots[3] = {a0, a1};
    gopy_failure failure;
    if (gopy_call(f, slots, &failure)) {
        gopy_keep_failure(&failure);
        gopy_keep_result(slots + 2, 1);
        return -1;
    }
    return slots[2];
}

GOPY_EXPORT double gopy_d_d(int64_t f, double a0) {
    int64_t slots[2] = {gopy_bits(a0)};
    gopy_failure failure;
    if (gopy_call(f, slots, &failure)) {
        gopy_keep_failure(&failure);
        gopy_keep_result(slots + 1, 1);
        return NAN;
    }
    return gopy_double(slots[1]);
}

GOPY_EXPORT const gopy_text *gopy_pi_s(int64_t f, const void *a0, int64_t a1) {
    int64_t slots[4] = {(int64_t)(intptr_t)a0, a1};
    gopy_failure failure;
    gopy_offer(slots + 2);
    if (gopy_call(f, slots, &failure)) {
        gopy_keep_failure(&failure);
        gopy_keep_result(slots + 2, 2);
        return NULL;
    }
    return gopy_take(slots + 2);
}

GOPY_EXPORT int64_t gopy_i_v(int64_t f, int64_t a0) {
    int64_t slots[1] = {a0};
    gopy_failure failure;
    if (gopy_call(f, slots, &failure)) {
        gopy_keep_failure(&failure);
        return -1;
    }
    return 0;
}
