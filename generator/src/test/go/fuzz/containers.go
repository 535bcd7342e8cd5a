package fuzz

import "time"

// Slices, arrays and maps of the kinds that fuzz.go does not have.

func Int16s(v []int16) ([]int16, string) { return v, shown(v) }

func Int32s(v []int32) ([]int32, string) { return v, shown(v) }

func Int64s(v []int64) ([]int64, string) { return v, shown(v) }

func Uints(v []uint) ([]uint, string) { return v, shown(v) }

func Uint16s(v []uint16) ([]uint16, string) { return v, shown(v) }

func Uint32s(v []uint32) ([]uint32, string) { return v, shown(v) }

func Uintptrs(v []uintptr) ([]uintptr, string) { return v, shown(v) }

func Complex64s(v []complex64) ([]complex64, string) { return v, shown(v) }

func Blobs(v [][]byte) ([][]byte, string) { return v, shown(v) }

func Durations(v []time.Duration) ([]time.Duration, string) { return v, shown(v) }

func Cubes(v [][][]float32) ([][][]float32, string) { return v, shown(v) }

func Four(v [4]byte) ([4]byte, string) { return v, shown(v) }

func Two(v [2]string) ([2]string, string) { return v, shown(v) }

func Three(v [3]float64) ([3]float64, string) { return v, shown(v) }

func Square(v [2][2]int) ([2][2]int, string) { return v, shown(v) }

func Nothing(v [0]int) ([0]int, string) { return v, shown(v) }

func Corners(v [2]Point) ([2]Point, string) { return v, shown(v) }

func Weights(v map[float64]bool) (map[float64]bool, string) { return v, shown(v) }

func Bytewise(v map[uint8]int64) (map[uint8]int64, string) { return v, shown(v) }

func Wide(v map[uint64]uint64) (map[uint64]uint64, string) { return v, shown(v) }

func Ranks(v map[Level]Name) (map[Level]Name, string) { return v, shown(v) }

func Lists(v map[int][]string) (map[int][]string, string) { return v, shown(v) }

func Deep(v map[string]map[string][]int8) (map[string]map[string][]int8, string) { return v, shown(v) }

func Maps(v []map[string]int) ([]map[string]int, string) { return v, shown(v) }
