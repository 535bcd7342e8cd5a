package gopyruntime

import (
	"math"
	"reflect"
	"strconv"
)

// float reads a float or an int, which rounds. One that no float64 holds is refused.
func (r *reader) float(t reflect.Type) float64 {
	switch tag := r.plainTag(); tag {
	case tagFloat:
		return r.float64()
	case tagInt:
		return float64(r.int64())
	case tagUint:
		return float64(uint64(r.int64()))
	case tagTrue:
		return 1
	case tagFalse:
		return 0
	case tagBigInt:
		number, err := strconv.ParseFloat(r.text(), 64)
		if err != nil {
			panic(r.outOfRange(t.Kind().String()))
		}
		return number
	case tagObject, tagFrozen:
		return r.plainOf(t).float(t)
	default:
		r.refuse(tag, t)
		return 0
	}
}

// float32 refuses a finite number that would become infinite.
func (r *reader) float32(t reflect.Type) float32 { return r.narrow(t, r.float(t)) }

func (r *reader) narrow(t reflect.Type, number float64) float32 {
	narrow := float32(number)
	if math.IsInf(float64(narrow), 0) && !math.IsInf(number, 0) {
		panic(r.outOfRange(t.Kind().String()))
	}
	return narrow
}

func (r *reader) complex(t reflect.Type) complex128 {
	switch r.plainTag() {
	case tagComplex:
		part := r.float64()
		return complex(part, r.float64())
	case tagObject, tagFrozen:
		return r.plainOf(t).complex(t)
	default:
		r.at--
		return complex(r.float(t), 0)
	}
}

func (r *reader) complex64(t reflect.Type) complex64 {
	number := r.complex(t)
	return complex(r.narrow(t, real(number)), r.narrow(t, imag(number)))
}
