#include "kind.h"

const gopy_kind gopy_kinds[] = {
    [GOPY_BOOL] = {"bool", "bool", 1, "?", 'b', 0, 1},
    [GOPY_INT] = {"int", "int", 8, "q", 'i', INT64_MIN, INT64_MAX},
    [GOPY_INT8] = {"int8", "int", 1, "b", 'i', INT8_MIN, INT8_MAX},
    [GOPY_INT16] = {"int16", "int", 2, "h", 'i', INT16_MIN, INT16_MAX},
    [GOPY_INT32] = {"int32", "int", 4, "i", 'i', INT32_MIN, INT32_MAX},
    [GOPY_INT64] = {"int64", "int", 8, "q", 'i', INT64_MIN, INT64_MAX},
    [GOPY_UINT] = {"uint", "int", 8, "Q", 'u', 0, INT64_MAX},
    [GOPY_UINT8] = {"uint8", "int", 1, "B", 'u', 0, UINT8_MAX},
    [GOPY_UINT16] = {"uint16", "int", 2, "H", 'u', 0, UINT16_MAX},
    [GOPY_UINT32] = {"uint32", "int", 4, "I", 'u', 0, UINT32_MAX},
    [GOPY_UINT64] = {"uint64", "int", 8, "Q", 'u', 0, INT64_MAX},
    [GOPY_UINTPTR] = {"uintptr", "int", 8, "Q", 'u', 0, INT64_MAX},
    [GOPY_FLOAT32] = {"float32", "float", 4, "f", 'f', 0, 0},
    [GOPY_FLOAT64] = {"float64", "float", 8, "d", 'f', 0, 0},
    [GOPY_COMPLEX64] = {"complex64", "complex", 8, "Zf", 'c', 0, 0},
    [GOPY_COMPLEX128] = {"complex128", "complex", 16, "Zd", 'c', 0, 0},
    [GOPY_STRING] = {"string", "str", 16, NULL, 's', 0, 0},
};

int gopy_kind_named(const char *name, size_t length)
{
    int kind;
    for (kind = GOPY_BOOL; kind <= GOPY_STRING; kind++)
        if (strlen(gopy_kinds[kind].name) == length && !memcmp(gopy_kinds[kind].name, name, length))
            return kind;
    if (length == 4 && !memcmp(name, "rune", 4))
        return GOPY_INT32;
    if (length == 4 && !memcmp(name, "byte", 4))
        return GOPY_UINT8;
    return -1;
}
