// Package gopywrapper lets package example.com/demos/structs be called through slots: arguments lie in the first ones,
// results behind them, and a pointer is a handle. The list in init is the functions' table. Generated; do not edit.
package gopywrapper

import (
	"reflect"

	bound "example.com/demos/structs"

	gopyruntime "example.com/demos/gopyruntime"
)

type slots = gopyruntime.Slots

var classS = gopyruntime.NewClass[bound.S]("structs.S")

var classS1 = gopyruntime.NewClass[bound.S1]("structs.S1")

var classS2 = gopyruntime.NewClass[bound.S2]("structs.S2")

var classPerson = gopyruntime.NewClass[bound.Person]("structs.Person")

func init() {
	gopyruntime.RegisterType(64, reflect.TypeFor[bound.S]())
	gopyruntime.RegisterType(65, reflect.TypeFor[bound.S1]())
	gopyruntime.RegisterType(66, reflect.TypeFor[bound.S2]())
	gopyruntime.RegisterType(67, reflect.TypeFor[bound.Person]())
	gopyruntime.Register(32, []func(*slots) error{
		call32,
		call33,
		call34,
		call35,
		call36,
		call37,
		call38,
		call39,
		call40,
		call41,
		call42,
		call43,
		call44,
		call45,
		call46,
		call47,
		call48,
		call49,
	})
}

// new S
func call32(s *slots) error {
	s[0] = classS.New(new(bound.S))
	return nil
}

// S.Init
func call33(s *slots) error {
	classS.Get(s[0]).Init()
	return nil
}

// S.Upper
func call34(s *slots) error {
	s.PutText(3, classS.Get(s[0]).Upper(s.Text(1)))
	return nil
}

// new S1
func call35(s *slots) error {
	s[0] = classS1.New(new(bound.S1))
	return nil
}

// new S2
func call36(s *slots) error {
	s[0] = classS2.New(new(bound.S2))
	return nil
}

// get S2.Public
func call37(s *slots) error {
	s[1] = int64(classS2.Get(s[0]).Public)
	return nil
}

// set S2.Public
func call38(s *slots) error {
	classS2.Get(s[0]).Public = int(s[1])
	return nil
}

// S2.Init
func call39(s *slots) error {
	classS2.Get(s[0]).Init()
	return nil
}

// S2.Sum
func call40(s *slots) error {
	s[1] = int64(classS2.Get(s[0]).Sum())
	return nil
}

// new Person
func call41(s *slots) error {
	s[0] = classPerson.New(new(bound.Person))
	return nil
}

// get Person.Name
func call42(s *slots) error {
	s.PutText(1, classPerson.Get(s[0]).Name)
	return nil
}

// set Person.Name
func call43(s *slots) error {
	classPerson.Get(s[0]).Name = s.Text(1)
	return nil
}

// get Person.Age
func call44(s *slots) error {
	s[1] = int64(classPerson.Get(s[0]).Age)
	return nil
}

// set Person.Age
func call45(s *slots) error {
	classPerson.Get(s[0]).Age = int(s[1])
	return nil
}

// Person.Birthday
func call46(s *slots) error {
	classPerson.Get(s[0]).Birthday()
	return nil
}

// Person.String
func call47(s *slots) error {
	s.PutText(1, classPerson.Get(s[0]).String())
	return nil
}

// NewPerson
func call48(s *slots) error {
	s[2] = classPerson.Put(bound.NewPerson(s.Text(0)))
	return nil
}

// Older
func call49(s *slots) error {
	s[2] = classPerson.Put(bound.Older(classPerson.Get(s[0]), classPerson.Get(s[1])))
	return nil
}
