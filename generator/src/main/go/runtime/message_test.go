package gopyruntime

import (
	"fmt"
	"unsafe"
)

// What stands for Python in these tests: messages are written from and read
// into a few Go types of their own.
type (
	pyList  []any
	pyTuple []any
	pyDict  [][2]any
	pyText  = string
	pyBig   string
	pyTyped struct {
		id    int64
		value any
	}
	pyObject struct {
		handle, id int64
		shared     bool
	}
	pyFrozen struct{ handle, id int64 }
	pyRef    struct{ id, flags int64 }
	pyRaw    []byte // part of a message as it is
	pyError  struct {
		handle      int64
		class, text string
	}
	pyTime struct {
		seconds, nanoseconds, offset int64
		zone                         string
	}
	pyDuration int64
	pyTexts    []string
	pyNatives  []string
	pyNumbers  struct {
		element byte
		count   int64
		data    []byte
	}
)

var allocated [][]byte // what Malloc gave, kept from the collector

func init() {
	Malloc = func(size uintptr) unsafe.Pointer {
		allocated = append(allocated, make([]byte, max(size, 1)))
		return unsafe.Pointer(&allocated[len(allocated)-1][0])
	}
}

func (w *writer) py(value any) {
	start := len(w.data)
	switch v := value.(type) {
	case nil:
		w.none()
	case bool:
		w.bool(v)
	case int:
		w.int(int64(v))
	case uint64:
		w.uint(v)
	case pyBig:
		w.head(tagBigInt, len(v))
		w.data = append(w.data, v...)
	case float64:
		w.float(v)
	case complex128:
		w.complex(v)
	case string:
		w.text(v)
	case []byte:
		w.bytes(v)
	case pyRaw:
		w.data = append(w.data, v...)
	case pyList:
		w.list(len(v))
		w.each(v)
	case pyTuple:
		w.head(tagTuple, len(v))
		w.each(v)
	case pyDict:
		w.dict(len(v))
		for _, entry := range v {
			w.each(entry[:])
		}
	case pyObject:
		w.object(v.handle, 0, false)
	case pyFrozen:
		w.object(v.handle, 0, false)
	case pyError:
		w.object(v.handle, 0, false)
	case pyTyped:
		w.tag(tagTyped)
		w.int64(v.id)
		w.py(v.value)
	case pyRef:
		w.python(v.id, v.flags)
	case pyTexts:
		w.texts(v)
	case pyNatives:
		w.texts(v)
		w.data[start] = tagNatives
	case pyNumbers:
		w.tag(tagNumbers)
		w.tag(v.element)
		w.int64(v.count)
		w.data = append(w.data, v.data...)
	case pyColumns:
		w.tag(tagColumns)
		w.py(v.keys)
		w.py(v.values)
	case pyTime:
		w.tag(tagTime)
		w.int64(v.seconds)
		w.int64(v.nanoseconds)
		w.int64(v.offset)
		w.text(v.zone)
	case pyDuration:
		w.tag(tagDuration)
		w.int64(int64(v))
	default:
		panic(fmt.Sprintf("no message of %T", value))
	}
}

func (w *writer) each(values []any) {
	for _, value := range values {
		w.py(value)
	}
}

func (r *reader) py() any {
	switch tag := r.tag(); tag {
	case tagNil:
		return nil
	case tagFalse, tagTrue:
		return tag == tagTrue
	case tagInt:
		return int(r.int64())
	case tagUint:
		return uint64(r.int64())
	case tagFloat:
		return r.float64()
	case tagComplex:
		part := r.float64()
		return complex(part, r.float64())
	case tagText:
		return r.text()
	case tagBytes:
		return []byte(r.text())
	case tagList:
		return pyList(r.pyEach(r.count()))
	case tagTuple:
		return pyTuple(r.pyEach(r.count()))
	case tagDict:
		dict := pyDict{}
		for range r.count() {
			dict = append(dict, [2]any(r.pyEach(2)))
		}
		return dict
	case tagObject:
		return pyObject{r.int64(), r.int64(), r.int64() == 1}
	case tagFrozen:
		defer r.int64()
		return pyFrozen{r.int64(), r.int64()}
	case tagTyped:
		return pyTyped{r.int64(), r.py()}
	case tagPython:
		return pyRef{r.int64(), r.int64()}
	case tagError:
		return pyError{r.int64(), r.py().(string), r.py().(string)}
	case tagTime:
		return pyTime{r.int64(), r.int64(), r.int64(), r.py().(string)}
	case tagNumbers:
		n := r.numbers()
		list := pyList{}
		for k := range n.count {
			w := &writer{}
			n.write(w, k)
			list = append(list, (&reader{data: w.data}).py())
		}
		return list
	case tagTexts:
		n := r.texts(tag)
		list := pyList{}
		for range n.count {
			list = append(list, n.text())
		}
		return list
	default:
		panic(fmt.Sprintf("tag %#x", tag))
	}
}

func (r *reader) pyEach(count int) []any {
	values := []any{}
	for range count {
		values = append(values, r.py())
	}
	return values
}
