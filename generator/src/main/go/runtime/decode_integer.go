package gopyruntime

import (
	"encoding/binary"
	"fmt"
	"math"
	"reflect"
	"unicode/utf8"
)

// bounds are the numbers of an integer type.
type bounds struct {
	typ  reflect.Type
	low  int64
	high uint64
}

func boundsOf(t reflect.Type) *bounds {
	switch bits := 8 * t.Size(); t.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return &bounds{t, math.MinInt64 >> (64 - bits), math.MaxInt64 >> (64 - bits)}
	default:
		return &bounds{t, 0, math.MaxUint64 >> (64 - min(bits, 64))}
	}
}

// String is the type and its range, as an OverflowError says it.
func (b *bounds) String() string { return fmt.Sprintf("%s (%d to %d)", b.typ.Kind(), b.low, b.high) }

// holds looks at the bits of a number that is below 0 only if signed says so.
func (b *bounds) holds(number uint64, signed bool) bool {
	if signed && int64(number) < 0 {
		return int64(number) >= b.low
	}
	return number <= b.high
}

// integerIn reads an int of a type's range: its bits, of two's complement below 0.
func (r *reader) integerIn(b *bounds) uint64 {
	if at := r.at + 9; at <= len(r.data) && r.data[r.at] == tagInt { // the usual one
		if number := binary.LittleEndian.Uint64(r.data[r.at+1:]); b.holds(number, true) {
			r.at = at
			return number
		}
	}
	switch tag := r.plainTag(); tag {
	case tagInt:
		return r.within(b, uint64(r.int64()), true)
	case tagUint:
		return r.within(b, uint64(r.int64()), false)
	case tagTrue:
		return 1
	case tagFalse:
		return 0
	case tagBigInt:
		r.text()
		panic(r.outOfRange(b.String()))
	case tagDuration:
		if b.typ == durationType {
			return uint64(r.duration())
		}
		r.refuse(tag, b.typ)
	case tagText, tagNative:
		return r.rune(tag, b)
	case tagObject, tagFrozen:
		return r.plainOf(b.typ).integerIn(b)
	default:
		r.refuse(tag, b.typ)
	}
	return 0
}

func (r *reader) within(b *bounds, number uint64, signed bool) uint64 {
	if !b.holds(number, signed) {
		panic(r.outOfRange(b.String()))
	}
	return number
}

// rune takes a text of one character for an int32, which is what a rune is. A
// Python 2 str of one character is one byte.
func (r *reader) rune(tag byte, b *bounds) uint64 {
	text := r.text()
	character, size := utf8.DecodeRuneInString(text)
	if tag == tagNative && len(text) > 1 || b.typ.Kind() != reflect.Int32 || size != len(text) || size == 0 || character == utf8.RuneError && size == 1 {
		panic(r.wrongType(wanted(b.typ)))
	}
	return uint64(character)
}
