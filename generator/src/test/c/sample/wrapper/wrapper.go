// Package wrapper is what the workbench generates for package sample, written by hand.
package wrapper

import (
	"errors"

	gopyruntime "gopy.workbench/runtime"
	sample "gopy.workbench/sample"
)

type slots = gopyruntime.Slots

var classPerson = gopyruntime.NewClass[sample.Person]("sample.Person")

func init() {
	gopyruntime.Register(gopyruntime.Own, []func(*slots) error{
		func(s *slots) error { s[2] = int64(sample.Add(int(s[0]), int(s[1]))); return nil },    // 64 ii_i
		func(s *slots) error { s.PutFloat(1, sample.Half(s.Float(0))); return nil },            // 65 d_d
		func(s *slots) error { s.PutComplex(2, sample.Turn(s.Complex(0))); return nil },        // 66
		func(s *slots) error { s.PutBool(1, sample.Not(s.Bool(0))); return nil },               // 67 i_i
		func(s *slots) error { s.PutText(2, sample.Upper(s.Text(0))); return nil },             // 68 pi_s
		func(s *slots) error { s.PutText(3, sample.Repeat(s.Text(0), int(s[2]))); return nil }, // 69 pii_s
		callReverse, // 70 pii_s
		callFind,    // 71 piii_i
		callSort,    // 72 pii_v
		callKeep,    // 73 pii_v
		func(s *slots) error { result := sample.Kept(); s[0] = gopyruntime.Int.Slice(&result); return nil }, // 74 _i
		func(s *slots) error {
			result := sample.Range(int(s[0]))
			s[1] = gopyruntime.Int.Slice(&result)
			return nil
		}, // 75 i_i
		callSum4, // 76 pii_i
		func(s *slots) error { result := sample.Squares(); s[0] = gopyruntime.Int.Array(result[:]); return nil }, // 77 _i
		func(s *slots) error { s.PutText(5, sample.Join(gopyruntime.String.In(s, 0), s.Text(3))); return nil },   // 78 piipi_s
		callSplit,  // 79 pipi_i
		callDiv,    // 80 ii_i
		callDivMod, // 81 ii and two results
		func(s *slots) error { return sample.Check(int(s[0])) }, // 82 i_v
		callAt, // 83 piii_i
		func(s *slots) error { s[3] = classPerson.Put(sample.NewPerson(s.Text(0), int(s[2]))); return nil }, // 84 pii_i
		func(s *slots) error { s[0] = classPerson.Put(sample.NoPerson()); return nil },                      // 85 _i
		callOlder, // 86 ii_i
		func(s *slots) error { s[0] = classPerson.New(new(sample.Person)); return nil },  // 87 _i, a zero Person
		func(s *slots) error { s.PutText(1, classPerson.Get(s[0]).Name); return nil },    // 88 i_s, Name
		func(s *slots) error { classPerson.Get(s[0]).Name = s.Text(1); return nil },      // 89 ipi_v
		func(s *slots) error { s[1] = int64(classPerson.Get(s[0]).Age); return nil },     // 90 i_i, Age
		func(s *slots) error { classPerson.Get(s[0]).Age = int(s[1]); return nil },       // 91 ii_v
		func(s *slots) error { s.PutText(1, classPerson.Get(s[0]).Greet()); return nil }, // 92 i_s
		func(s *slots) error { s.PutText(0, sample.Greeting); return nil },               // 93 _s, GetGreeting
		func(s *slots) error { sample.Greeting = s.Text(0); return nil },                 // 94 pi_v, SetGreeting
		echo,                                    // 95, a message comes back as it is
		echoFails,                               // 96, it comes back, and so does an error
		echoPanics,                              // 97
		gopyruntime.ByMessage(sample.Apply),     // 98
		gopyruntime.ByMessage(sample.ApplyMany), // 99
		gopyruntime.ByMessage(sample.Count),     // 100
		gopyruntime.ByMessage(sample.Words),     // 101
		func(s *slots) error { s[1] = classPerson.Put(classPerson.Get(s[0])); return nil }, // 102 i_i, the same person again
	})
}

func reverse(data []byte) []byte { return sample.Reverse(data) }
func find(xs []int, e int) int   { return sample.Find(xs, e) }
func sorted(xs []int)            { sample.Sort(xs) }
func keep(xs []int)              { sample.Keep(xs) }
func at(xs []int, k int) int     { return sample.At(xs, k) }

func callReverse(s *slots) error {
	data := gopyruntime.Uint8.In(s, 0)
	s.PutBytes(3, reverse(data))
	gopyruntime.Uint8.Back(s, 0, data)
	return nil
}

func callFind(s *slots) error {
	xs := gopyruntime.Int.In(s, 0)
	s[4] = int64(find(xs, int(s[3])))
	gopyruntime.Int.Back(s, 0, xs)
	return nil
}

func callSort(s *slots) error {
	xs := gopyruntime.Int.In(s, 0)
	sorted(xs)
	gopyruntime.Int.Back(s, 0, xs)
	return nil
}

func callKeep(s *slots) error {
	xs := gopyruntime.Int.In(s, 0)
	keep(xs)
	gopyruntime.Int.Back(s, 0, xs)
	return nil
}

func callSum4(s *slots) error {
	a := [4]int(gopyruntime.Sized(gopyruntime.Int.In(s, 0), 4))
	s[3] = int64(sample.Sum4(a))
	return nil
}

func callSplit(s *slots) error {
	result := sample.Split(s.Text(0), s.Text(2))
	s[4] = gopyruntime.String.Slice(&result)
	return nil
}

func callDiv(s *slots) error {
	result, err := sample.Div(int(s[0]), int(s[1]))
	s[2] = int64(result)
	return err
}

func callDivMod(s *slots) error {
	quotient, remainder, err := sample.DivMod(int(s[0]), int(s[1]))
	s[2], s[3] = int64(quotient), int64(remainder)
	return err
}

func callAt(s *slots) error {
	xs := gopyruntime.Int.In(s, 0)
	s[4] = int64(at(xs, int(s[3])))
	gopyruntime.Int.Back(s, 0, xs)
	return nil
}

func callOlder(s *slots) error {
	result := sample.Older(classPerson.Value(s[0]), int(s[1]))
	s[2] = classPerson.New(&result)
	return nil
}

func echo(s *slots) error {
	s.PutText(2, s.Text(0))
	return nil
}

func echoFails(s *slots) error {
	s.PutText(2, s.Text(0))
	return errEcho
}

var errEcho = errors.New("no echo")

func echoPanics(s *slots) error { panic("an echo of " + s.Text(1)) } // behind one integer
