package gopyruntime

import (
	"reflect"
	"unsafe"
)

// sliceDecoder reads slices: of Go (shared), of lists and tuples, of plain numbers and texts.
func sliceDecoder(k *Kind) decoder {
	elem := kindOf(k.typ.Elem())
	isBytes := elem.typ.Kind() == reflect.Uint8
	return func(r *reader, p unsafe.Pointer) {
		tag := r.plainTag()
		switch {
		case tag == tagNil:
			*(*covering)(p) = covering{}
		case tag == tagObject || tag == tagFrozen:
			r.held(k, p)
		case isBytes && (tag == tagBytes || tag == tagNative):
			given := r.take(r.int64())
			*(*[]byte)(p) = append(make([]byte, 0, len(given)), given...)
		case holdsItems(tag):
			items := r.items(tag)
			made := reflect.MakeSlice(k.typ, items.count, items.count)
			items.decode(r, elem, made.UnsafePointer())
			reflect.NewAt(k.typ, p).Elem().Set(made)
		default:
			r.refuse(tag, k.typ)
		}
	}
}

// arrayDecoder reads arrays, which want all their items.
func arrayDecoder(k *Kind) decoder {
	elem := kindOf(k.typ.Elem())
	isBytes := elem.typ.Kind() == reflect.Uint8
	return func(r *reader, p unsafe.Pointer) {
		tag := r.plainTag()
		switch {
		case tag == tagObject || tag == tagFrozen:
			r.held(k, p)
		case isBytes && (tag == tagBytes || tag == tagNative):
			given := r.take(r.int64())
			r.sized(k.typ, len(given))
			copy(unsafe.Slice((*byte)(p), len(given)), given)
		case holdsItems(tag):
			items := r.items(tag)
			r.sized(k.typ, items.count)
			items.decode(r, elem, p)
		default:
			r.refuse(tag, k.typ)
		}
	}
}

func holdsItems(tag byte) bool {
	return tag == tagList || tag == tagTuple || tag == tagNumbers || tag == tagTexts || tag == tagNatives
}

// items are the items of a sequence: values of their own, numbers, or texts.
type items struct {
	tag     byte
	count   int
	element byte    // of numbers
	numbers []byte  // native
	lengths *reader // of texts
	bytes   *reader // of texts: all of them, one behind the other
}

// items reads up to the first item.
func (r *reader) items(tag byte) items {
	switch tag {
	case tagNumbers:
		return r.numbers()
	case tagTexts, tagNatives:
		return r.texts(tag)
	default:
		return items{tag: tag, count: r.count()}
	}
}

// decode reads the items into memory that holds so many elements.
func (n items) decode(r *reader, elem *Kind, to unsafe.Pointer) {
	r.enter(0)
	n.decodeAll(r, elem, to)
	r.leave()
}

func (n items) decodeAll(r *reader, elem *Kind, to unsafe.Pointer) {
	switch {
	case n.tag == tagNumbers:
		n.decodeNumbers(r, elem, to)
	case n.isTexts() && elem.typ.Kind() == reflect.String:
		texts := unsafe.Slice((*string)(to), n.count)
		n.bytes.block = blockFor(n.count)
		for k := range texts {
			texts[k] = n.text()
		}
	case n.isTexts():
		n.decodeEach(r, elem, to, func(w *writer, _ int) { n.writeText(w) })
	default:
		n.decodeValues(r, elem, to)
	}
}

func (n items) decodeValues(r *reader, elem *Kind, to unsafe.Pointer) {
	decode, size := elem.decoding(), elem.typ.Size()
	for k := range n.count {
		r.item(k)
		decode(r, unsafe.Add(to, uintptr(k)*size))
	}
}

// decodeEach reads items that are no messages of their own by writing each as one.
func (n items) decodeEach(r *reader, elem *Kind, to unsafe.Pointer, write func(w *writer, k int)) {
	decode, size, w := elem.decoding(), elem.typ.Size(), &writer{}
	for k := range n.count {
		r.item(k)
		w.data = w.data[:0]
		write(w, k)
		decode(&reader{data: w.data, path: r.path}, unsafe.Add(to, uintptr(k)*size))
	}
}

// texts reads several texts as a whole.
func (r *reader) texts(tag byte) items {
	count := r.count()
	lengths := r.take(8 * int64(count))
	total := int64(0)
	for sum := (&reader{data: lengths}); sum.at < len(lengths); {
		length := sum.int64()
		if length < 0 || length > int64(len(r.data))-total {
			r.take(-1)
		}
		total += length
	}
	return items{tag: tag, count: count, lengths: &reader{data: lengths}, bytes: &reader{data: r.take(total)}}
}

// text is the next of several texts.
func (n items) text() string { return n.bytes.block.copy(n.bytes.take(n.lengths.int64())) }

func (n items) isTexts() bool { return n.tag == tagTexts || n.tag == tagNatives }

// writeText makes a message of the next of several texts.
func (n items) writeText(w *writer) {
	text := n.bytes.take(n.lengths.int64())
	tag := byte(tagText)
	if n.tag == tagNatives {
		tag = tagNative
	}
	w.head(tag, len(text))
	w.data = append(w.data, text...)
}
