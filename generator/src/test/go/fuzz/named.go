package fuzz

import (
	"errors"
	"fmt"
	"iter"
	"time"
)

// Named types of the kinds that fuzz.go does not have, and values that are no plain data.

// Flag is a bool with a name.
type Flag bool

// Mask is an unsigned number with a name.
type Mask uint64

// Share is a float with a name.
type Share float32

// Wave is a complex number with a name.
type Wave complex128

// Blob has bytes.
type Blob []byte

// Grid is an array of arrays.
type Grid [2][3]int8

// Table is a map with a name.
type Table map[string]int

// Spot can be a key.
type Spot struct{ X, Y int16 }

// Box has a struct, and containers of structs, in it.
type Box struct {
	Point
	Spot  Spot
	Spots map[Name]Spot
	Rows  [2]Row
	Level Level
	Blob  []byte
	Any   any
}

func AFlag(v Flag) (Flag, string) { return v, shown(v) }

func AMask(v Mask) (Mask, string) { return v, shown(v) }

func AShare(v Share) (Share, string) { return v, shown(v) }

func AWave(v Wave) (Wave, string) { return v, shown(v) }

func ABlob(v Blob) (Blob, string) { return v, shown(v) }

func AGrid(v Grid) (Grid, string) { return v, shown(v) }

func ATable(v Table) (Table, string) { return v, shown(v) }

func ABox(v Box) (Box, string) { return v, shown(v) }

func Masks(v []Mask) ([]Mask, string) { return v, shown(v) }

func Names(v []Name) ([]Name, string) { return v, shown(v) }

func Boxes(v []Box) ([]Box, string) { return v, shown(v) }

func Named(v map[Name]Share) (map[Name]Share, string) { return v, shown(v) }

func Rune(v rune) (rune, string) { return v, shown(v) }

func Runes(v []rune) ([]rune, string) { return v, shown(v) }

func Byte(v byte) (byte, string) { return v, shown(v) }

// PInt, PText and PLevel take plain values for pointers; the text is of what is pointed to.
func PInt(v *int) (*int, string) { return v, shown(*v) }

func PText(v *string) (*string, string) { return v, shown(*v) }

func PLevel(v *Level) (*Level, string) { return v, shown(*v) }

func PFloats(v *[]float64) (*[]float64, string) { return v, shown(*v) }

// Pointers says all that is pointed to, since %#v would print addresses.
func Pointers(v []*Point) ([]*Point, string) {
	plain := make([]Point, len(v))
	for k := range v {
		plain[k] = *v[k]
	}
	return v, shown(plain)
}

func Any(v any) (any, string) { return v, shown(v) }

func Anys(v []any) ([]any, string) { return v, shown(v) }

func AnyOf(v map[string]any) (map[string]any, string) { return v, shown(v) }

// Made is an error of Go's.
func Made(text string) (error, bool) { return errors.New(text), true }

func Err(v error) (error, string) {
	if v == nil {
		return nil, "nil"
	}
	return v, v.Error()
}

func Func(v func(int) int, at int) (func(int) int, string) { return v, shown(v(at)) }

func Chan(v chan int) (chan int, string) { return v, shown(cap(v)) }

// NewChan makes what Chan takes.
func NewChan(size int) chan int { return make(chan int, size) }

func Stringer(v fmt.Stringer) (fmt.Stringer, string) { return v, shown(v.String()) }

func Seq(v iter.Seq[int64]) ([]int64, string) {
	all := []int64{}
	for one := range v {
		all = append(all, one)
	}
	return all, shown(all)
}

// At is a time to the nanosecond, east of UTC by so many seconds.
func At(second, nanosecond int64, east int) (time.Time, string) {
	v := time.Unix(second, nanosecond).In(time.FixedZone("", east))
	return v, clock(v)
}

func Times(v []time.Time) ([]time.Time, string) {
	text := ""
	for _, one := range v {
		text += clock(one) + " "
	}
	return v, text
}

// clock says a time in plain numbers: %#v has no seconds of a zone.
func clock(v time.Time) string {
	_, east := v.Zone()
	return fmt.Sprint(v.Format("2006-01-02T15:04:05.000000000 "), east)
}
