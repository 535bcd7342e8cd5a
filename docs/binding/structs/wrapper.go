// Package gopywrapper lets package example.com/demos/structs be called through slots: arguments lie in the first ones,
// results behind them, and a pointer is a handle. The list in init is the functions' table. Generated; do not edit.
package gopywrapper

import (
	"reflect"

	bound "example.com/demos/structs"

	gopyruntime "gopyruntime"
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
		call73,
		call74,
		call75,
		call76,
		call77,
		call78,
		call79,
		call80,
		call81,
	})
}

// new S
func call64(s *slots) error {
	s[0] = classS.New(new(bound.S))
	return nil
}

// S.Init
func call65(s *slots) error {
	classS.Get(s[0]).Init()
	return nil
}

// S.Upper
func call66(s *slots) error {
	s.PutText(3, classS.Get(s[0]).Upper(s.Text(1)))
	return nil
}

// new S1
func call67(s *slots) error {
	s[0] = classS1.New(new(bound.S1))
	return nil
}

// new S2
func call68(s *slots) error {
	s[0] = classS2.New(new(bound.S2))
	return nil
}

// get S2.Public
func call69(s *slots) error {
	s[1] = int64(classS2.Get(s[0]).Public)
	return nil
}

// set S2.Public
func call70(s *slots) error {
	classS2.Get(s[0]).Public = int(s[1])
	return nil
}

// S2.Init
func call71(s *slots) error {
	classS2.Get(s[0]).Init()
	return nil
}

// S2.Sum
func call72(s *slots) error {
	s[1] = int64(classS2.Get(s[0]).Sum())
	return nil
}

// new Person
func call73(s *slots) error {
	s[0] = classPerson.New(new(bound.Person))
	return nil
}

// get Person.Name
func call74(s *slots) error {
	s.PutText(1, classPerson.Get(s[0]).Name)
	return nil
}

// set Person.Name
func call75(s *slots) error {
	classPerson.Get(s[0]).Name = s.Text(1)
	return nil
}

// get Person.Age
func call76(s *slots) error {
	s[1] = int64(classPerson.Get(s[0]).Age)
	return nil
}

// set Person.Age
func call77(s *slots) error {
	classPerson.Get(s[0]).Age = int(s[1])
	return nil
}

// Person.Birthday
func call78(s *slots) error {
	classPerson.Get(s[0]).Birthday()
	return nil
}

// Person.String
func call79(s *slots) error {
	s.PutText(1, classPerson.Get(s[0]).String())
	return nil
}

// NewPerson
func call80(s *slots) error {
	s[2] = classPerson.Put(bound.NewPerson(s.Text(0)))
	return nil
}

// Older
func call81(s *slots) error {
	s[2] = classPerson.Put(bound.Older(classPerson.Get(s[0]), classPerson.Get(s[1])))
	return nil
}
