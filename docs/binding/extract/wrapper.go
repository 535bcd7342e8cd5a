// Package gopywrapper lets package example.com/demos/extract be called through slots: arguments lie in the first ones,
// results behind them, and a pointer is a handle. The list in init is the functions' table. Generated; do not edit.
package gopywrapper

import (
	"reflect"

	bound "example.com/demos/extract"

	gopyruntime "gopyruntime"
)

type slots = gopyruntime.Slots

var classCounter = gopyruntime.NewClass[bound.Counter]("extract.Counter")

func init() {
	gopyruntime.RegisterType(64, reflect.TypeFor[bound.Counter]())
	gopyruntime.RegisterVariable(66, &bound.Undocumented)
	gopyruntime.Register(64, []func(*slots) error{
		call64,
		call65,
		call66,
		call67,
		call68,
		call69,
		call70,
		call71,
		call72,
	})
	gopyruntime.Batch2([]gopyruntime.At[func(int, int) int]{
		{72, bound.Add},
	})
}

// get GSoC
func call64(s *slots) error {
	s.PutText(0, bound.GSoC)
	return nil
}

// set GSoC
func call65(s *slots) error {
	bound.GSoC = s.Text(0)
	return nil
}

// get Undocumented
func call66(s *slots) error {
	s[0] = int64(bound.Undocumented)
	return nil
}

// set Undocumented
func call67(s *slots) error {
	bound.Undocumented = int(s[0])
	return nil
}

// new Counter
func call68(s *slots) error {
	s[0] = classCounter.New(new(bound.Counter))
	return nil
}

// get Counter.Value
func call69(s *slots) error {
	s[1] = int64(classCounter.Get(s[0]).Value)
	return nil
}

// set Counter.Value
func call70(s *slots) error {
	classCounter.Get(s[0]).Value = int(s[1])
	return nil
}

// Counter.Next
func call71(s *slots) error {
	s[1] = int64(classCounter.Get(s[0]).Next())
	return nil
}

// Add
func call72(s *slots) error {
	s[2] = int64(bound.Add(int(s[0]), int(s[1])))
	return nil
}
