// Package fuzz gives every value back, and what Go itself says of it, as text by fmt.
package fuzz

import (
	"fmt"
	"time"
)

// Level is a number with a name.
type Level int16

// Name is a text with a name.
type Name string

// Row is a slice with a name.
type Row []float64

// Point is plain data.
type Point struct {
	X    int32
	Y    float64
	Name string
	Tags []string
}

func shown(v any) string { return fmt.Sprintf("%#v", v) }

// The functions over basic types cross with slots, those whose names start with M by message.

func Bool(v bool) (bool, string) { return v, shown(v) }

func MBool(v bool, _ ...any) (bool, string) { return v, shown(v) }

func Int(v int) (int, string) { return v, shown(v) }

func MInt(v int, _ ...any) (int, string) { return v, shown(v) }

func Int8(v int8) (int8, string) { return v, shown(v) }

func MInt8(v int8, _ ...any) (int8, string) { return v, shown(v) }

func Int16(v int16) (int16, string) { return v, shown(v) }

func MInt16(v int16, _ ...any) (int16, string) { return v, shown(v) }

func Int32(v int32) (int32, string) { return v, shown(v) }

func MInt32(v int32, _ ...any) (int32, string) { return v, shown(v) }

func Int64(v int64) (int64, string) { return v, shown(v) }

func MInt64(v int64, _ ...any) (int64, string) { return v, shown(v) }

func Uint(v uint) (uint, string) { return v, shown(v) }

func MUint(v uint, _ ...any) (uint, string) { return v, shown(v) }

func Uint8(v uint8) (uint8, string) { return v, shown(v) }

func MUint8(v uint8, _ ...any) (uint8, string) { return v, shown(v) }

func Uint16(v uint16) (uint16, string) { return v, shown(v) }

func MUint16(v uint16, _ ...any) (uint16, string) { return v, shown(v) }

func Uint32(v uint32) (uint32, string) { return v, shown(v) }

func MUint32(v uint32, _ ...any) (uint32, string) { return v, shown(v) }

func Uint64(v uint64) (uint64, string) { return v, shown(v) }

func MUint64(v uint64, _ ...any) (uint64, string) { return v, shown(v) }

func Uintptr(v uintptr) (uintptr, string) { return v, shown(v) }

func MUintptr(v uintptr, _ ...any) (uintptr, string) { return v, shown(v) }

func Float32(v float32) (float32, string) { return v, shown(v) }

func MFloat32(v float32, _ ...any) (float32, string) { return v, shown(v) }

func Float64(v float64) (float64, string) { return v, shown(v) }

func MFloat64(v float64, _ ...any) (float64, string) { return v, shown(v) }

func Complex64(v complex64) (complex64, string) { return v, shown(v) }

func MComplex64(v complex64, _ ...any) (complex64, string) { return v, shown(v) }

func Complex128(v complex128) (complex128, string) { return v, shown(v) }

func MComplex128(v complex128, _ ...any) (complex128, string) { return v, shown(v) }

func String(v string) (string, string) { return v, shown(v) }

func MString(v string, _ ...any) (string, string) { return v, shown(v) }

func Bytes(v []byte) ([]byte, string) { return v, shown(v) }

func Ints(v []int) ([]int, string) { return v, shown(v) }

func Int8s(v []int8) ([]int8, string) { return v, shown(v) }

func Uint64s(v []uint64) ([]uint64, string) { return v, shown(v) }

func Floats(v []float64) ([]float64, string) { return v, shown(v) }

func Float32s(v []float32) ([]float32, string) { return v, shown(v) }

func Bools(v []bool) ([]bool, string) { return v, shown(v) }

func Complexes(v []complex128) ([]complex128, string) { return v, shown(v) }

func Strings(v []string) ([]string, string) { return v, shown(v) }

func Triple(v [3]int16) ([3]int16, string) { return v, shown(v) }

func Matrix(v [][]int) ([][]int, string) { return v, shown(v) }

func Texts(v [][]string) ([][]string, string) { return v, shown(v) }

func Counts(v map[string]int) (map[string]int, string) { return v, shown(v) }

func Words(v map[int]string) (map[int]string, string) { return v, shown(v) }

func Series(v map[string][]float64) (map[string][]float64, string) { return v, shown(v) }

func Flags(v map[bool]uint8) (map[bool]uint8, string) { return v, shown(v) }

func Levels(v []Level) ([]Level, string) { return v, shown(v) }

func ALevel(v Level) (Level, string) { return v, shown(v) }

func AName(v Name) (Name, string) { return v, shown(v) }

func ARow(v Row) (Row, string) { return v, shown(v) }

func Places(v []Point) ([]Point, string) { return v, shown(v) }

func Place(v Point) (Point, string) { return v, shown(v) }

func Pointer(v *Point) (*Point, string) { return v, shown(v) }

func PlaceOf(v map[string]Point) (map[string]Point, string) { return v, shown(v) }

func Duration(v time.Duration) (time.Duration, string) { return v, shown(v) }

func Time(v time.Time) (time.Time, string) { return v, clock(v) }
