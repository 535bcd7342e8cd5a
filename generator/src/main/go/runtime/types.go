package gopyruntime

import (
	"reflect"
	"strconv"
	"sync"
)

// firstOwnID is the first id of the types that only this package names. The
// generator's ids, of the bound packages' types, lie below.
const firstOwnID = 1 << 20

var types = struct {
	sync.RWMutex
	byID map[int64]*Kind
	next int64
}{byID: map[int64]*Kind{}, next: firstOwnID}

// RegisterType gives a named type of a bound package the id that its generated class has.
func RegisterType(id int, t reflect.Type) {
	kind := kindOf(t)
	types.Lock()
	defer types.Unlock()
	kind.id.Store(int64(id))
	types.byID[int64(id)] = kind
	registerErrorType(int64(id), t)
}

// typeID is the number by which Python knows a type.
func typeID(t reflect.Type) int64 { return kindOf(t).typeID() }

func (k *Kind) typeID() int64 {
	if id := k.id.Load(); id != 0 {
		return id
	}
	types.Lock()
	defer types.Unlock()
	if id := k.id.Load(); id != 0 {
		return id
	}
	id := types.next
	types.next++
	types.byID[id] = k
	k.id.Store(id)
	return id
}

func typeByID(id int64) *Kind {
	types.RLock()
	defer types.RUnlock()
	kind := types.byID[id]
	if kind == nil {
		panic(failed{kind: kindArgument, text: "there is no type " + strconv.FormatInt(id, 10)})
	}
	return kind
}
