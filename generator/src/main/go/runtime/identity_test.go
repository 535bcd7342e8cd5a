package gopyruntime

import (
	"sync"
	"testing"
)

func TestIdentity(t *testing.T) {
	p := &point{1, 2}
	get := func() *point { return p }
	a, b := call(t, get)[0].(pyObject), call(t, get)[0].(pyObject)
	equals(t, a, b)
	equals(t, a.shared, true)
	if !release(a.handle) || !release(a.handle) || release(a.handle) {
		t.Error("a handle that was handed out twice is released twice")
	}
	if again := call(t, get)[0].(pyObject); again == a {
		t.Error("a released handle came again")
	}
	class := NewClass[point]("gopyruntime.point")
	equals(t, class.Put(p), class.Put(p))
	equals(t, class.Get(class.Put(p)), p)
	if class.New(&point{}) == class.New(&point{}) {
		t.Error("two values share a handle")
	}
}

func TestManySharedHandles(t *testing.T) {
	class := NewClass[point]("gopyruntime.point")
	points := make([]point, 5000)
	var handles []int64
	var all sync.WaitGroup
	for k := range points {
		handles = append(handles, class.Put(&points[k]))
	}
	for range 4 {
		all.Add(1)
		go func() {
			defer all.Done()
			for k := range points {
				if class.Put(&points[k]) != handles[k] {
					t.Error("another handle")
				}
				release(handles[k])
			}
		}()
	}
	all.Wait()
	for k := range points {
		if k%3 == 0 && !release(handles[k]) {
			t.Error("not alive")
		}
	}
	for k := range points {
		if have := class.Put(&points[k]); (have == handles[k]) != (k%3 != 0) {
			t.Fatal("the table lost a pointer")
		}
	}
}
