package gopyruntime

import (
	"encoding/binary"
	"math"
	"reflect"
	"unsafe"
)

// numberKinds are the kinds of the element indices.
var numberKinds = [...]reflect.Kind{
	reflect.Bool, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
	reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr,
	reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128,
}

var numberSizes = [...]int64{1, 8, 1, 2, 4, 8, 8, 1, 2, 4, 8, 8, 4, 8, 8, 16}

// numbers reads the head of items that are native memory.
func (r *reader) numbers() items {
	element := r.tag()
	if int(element) >= len(numberKinds) {
		panic(r.wrongValue("is a message of unknown numbers"))
	}
	count := r.int64()
	if count < 0 || count > int64(len(r.data)-r.at)/numberSizes[element] {
		r.take(-1)
	}
	return items{tag: tagNumbers, count: int(count), element: element, numbers: r.take(count * numberSizes[element])}
}

// decodeNumbers copies memory of the same layout, and reads any other number by number.
func (n items) decodeNumbers(r *reader, elem *Kind, to unsafe.Pointer) {
	have, want := numberKinds[n.element], elem.typ.Kind()
	switch {
	case sameLayout(have, want) && have != reflect.Bool:
		copy(unsafe.Slice((*byte)(to), len(n.numbers)), n.numbers)
	case want == reflect.Float64 && sameLayout(have, reflect.Int64):
		numbers := unsafe.Slice((*float64)(to), n.count)
		for k := range numbers {
			numbers[k] = float64(int64(binary.LittleEndian.Uint64(n.numbers[8*k:])))
		}
	default:
		n.decodeEach(r, elem, to, func(w *writer, k int) { n.write(w, k) })
	}
}

func sameLayout(a, b reflect.Kind) bool { return widest(a) == widest(b) }

// widest gives kinds of the same layout one name.
func widest(kind reflect.Kind) reflect.Kind {
	switch kind {
	case reflect.Int:
		return reflect.Int64
	case reflect.Uint, reflect.Uintptr:
		return reflect.Uint64
	default:
		return kind
	}
}

// write makes a message of the k-th number.
func (n items) write(w *writer, k int) {
	data := n.numbers[int64(k)*numberSizes[n.element]:]
	order := binary.LittleEndian
	switch numberKinds[n.element] {
	case reflect.Bool:
		w.bool(data[0] != 0)
	case reflect.Int8:
		w.int(int64(int8(data[0])))
	case reflect.Int16:
		w.int(int64(int16(order.Uint16(data))))
	case reflect.Int32:
		w.int(int64(int32(order.Uint32(data))))
	case reflect.Int, reflect.Int64:
		w.int(int64(order.Uint64(data)))
	case reflect.Uint8:
		w.int(int64(data[0]))
	case reflect.Uint16:
		w.int(int64(order.Uint16(data)))
	case reflect.Uint32:
		w.int(int64(order.Uint32(data)))
	case reflect.Float32:
		w.float(float64(math.Float32frombits(order.Uint32(data))))
	case reflect.Float64:
		w.float(math.Float64frombits(order.Uint64(data)))
	case reflect.Complex64:
		w.complex(complex(float64(math.Float32frombits(order.Uint32(data))), float64(math.Float32frombits(order.Uint32(data[4:])))))
	case reflect.Complex128:
		w.complex(complex(math.Float64frombits(order.Uint64(data)), math.Float64frombits(order.Uint64(data[8:]))))
	default:
		w.uint(order.Uint64(data))
	}
}
