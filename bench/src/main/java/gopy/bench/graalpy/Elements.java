package gopy.bench.graalpy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.graalvm.polyglot.Value;

/** Elements of plain memory by Go's word for their kind. Unsigned 64-bit ones go as their two's complement. */
enum Elements {
    BOOL(1) {
        @Override
        Object get(MemorySegment memory, long k) {
            return memory.get(ValueLayout.JAVA_BYTE, k) != 0;
        }

        @Override
        void put(MemorySegment memory, long k, Value value) {
            memory.set(ValueLayout.JAVA_BYTE, k, (byte) (value.asBoolean() ? 1 : 0));
        }
    },
    INT8(1) {
        @Override
        Object get(MemorySegment memory, long k) {
            return (long) memory.get(ValueLayout.JAVA_BYTE, k);
        }

        @Override
        void put(MemorySegment memory, long k, Value value) {
            memory.set(ValueLayout.JAVA_BYTE, k, (byte) value.asLong());
        }
    },
    UINT8(1) {
        @Override
        Object get(MemorySegment memory, long k) {
            return memory.get(ValueLayout.JAVA_BYTE, k) & 0xFFL;
        }

        @Override
        void put(MemorySegment memory, long k, Value value) {
            INT8.put(memory, k, value);
        }
    },
    INT16(2) {
        @Override
        Object get(MemorySegment memory, long k) {
            return (long) memory.getAtIndex(ValueLayout.JAVA_SHORT_UNALIGNED, k);
        }

        @Override
        void put(MemorySegment memory, long k, Value value) {
            memory.setAtIndex(ValueLayout.JAVA_SHORT_UNALIGNED, k, (short) value.asLong());
        }
    },
    UINT16(2) {
        @Override
        Object get(MemorySegment memory, long k) {
            return memory.getAtIndex(ValueLayout.JAVA_SHORT_UNALIGNED, k) & 0xFFFFL;
        }

        @Override
        void put(MemorySegment memory, long k, Value value) {
            INT16.put(memory, k, value);
        }
    },
    INT32(4) {
        @Override
        Object get(MemorySegment memory, long k) {
            return (long) memory.getAtIndex(ValueLayout.JAVA_INT_UNALIGNED, k);
        }

        @Override
        void put(MemorySegment memory, long k, Value value) {
            memory.setAtIndex(ValueLayout.JAVA_INT_UNALIGNED, k, (int) value.asLong());
        }
    },
    UINT32(4) {
        @Override
        Object get(MemorySegment memory, long k) {
            return memory.getAtIndex(ValueLayout.JAVA_INT_UNALIGNED, k) & 0xFFFFFFFFL;
        }

        @Override
        void put(MemorySegment memory, long k, Value value) {
            INT32.put(memory, k, value);
        }
    },
    INT64(8) {
        @Override
        Object get(MemorySegment memory, long k) {
            return memory.getAtIndex(ValueLayout.JAVA_LONG_UNALIGNED, k);
        }

        @Override
        void put(MemorySegment memory, long k, Value value) {
            memory.setAtIndex(ValueLayout.JAVA_LONG_UNALIGNED, k, value.asLong());
        }
    },
    FLOAT32(4) {
        @Override
        Object get(MemorySegment memory, long k) {
            return (double) memory.getAtIndex(ValueLayout.JAVA_FLOAT_UNALIGNED, k);
        }

        @Override
        void put(MemorySegment memory, long k, Value value) {
            memory.setAtIndex(ValueLayout.JAVA_FLOAT_UNALIGNED, k, (float) value.asDouble());
        }
    },
    FLOAT64(8) {
        @Override
        Object get(MemorySegment memory, long k) {
            return memory.getAtIndex(ValueLayout.JAVA_DOUBLE_UNALIGNED, k);
        }

        @Override
        void put(MemorySegment memory, long k, Value value) {
            memory.setAtIndex(ValueLayout.JAVA_DOUBLE_UNALIGNED, k, value.asDouble());
        }
    };

    private final long size;

    Elements(long size) {
        this.size = size;
    }

    static Elements of(String kind) {
        return switch (kind) {
            case "int", "uint", "uint64", "uintptr", "int64" -> INT64;
            case "byte" -> UINT8;
            case "rune" -> INT32;
            default -> valueOf(kind.toUpperCase(java.util.Locale.ROOT));
        };
    }

    abstract Object get(MemorySegment memory, long k);

    abstract void put(MemorySegment memory, long k, Value value);

    Object get(long address, long k) {
        return get(GoHost.memory(address, (k + 1) * size), k);
    }

    void put(long address, long k, Value value) {
        put(GoHost.memory(address, (k + 1) * size), k, value);
    }

    /** All elements as a Java array: boolean[], double[] or long[]. */
    Object all(long address, long count) {
        MemorySegment memory = GoHost.memory(address, count * size);
        int length = Math.toIntExact(count);
        return switch (this) {
            case INT64 -> memory.toArray(ValueLayout.JAVA_LONG_UNALIGNED);
            case FLOAT64 -> memory.toArray(ValueLayout.JAVA_DOUBLE_UNALIGNED);
            case FLOAT32 -> {
                double[] values = new double[length];
                java.util.Arrays.setAll(values, k -> (double) get(memory, k));
                yield values;
            }
            case BOOL -> {
                boolean[] values = new boolean[length];
                for (int k = 0; k < length; k++) {
                    values[k] = (boolean) get(memory, k);
                }
                yield values;
            }
            case INT8, UINT8, INT16, UINT16, INT32, UINT32 -> {
                long[] values = new long[length];
                java.util.Arrays.setAll(values, k -> (long) get(memory, k));
                yield values;
            }
        };
    }
}
