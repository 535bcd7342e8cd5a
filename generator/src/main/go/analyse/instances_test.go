package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

const generics = `// Package p is generic.
package p

import "time"

// Number is what can be added.
type Number interface{ ~int | ~float64 }

// Sum adds.
func Sum[T Number](xs ...T) T { var s T; return s }

// Map applies.
func Map[K comparable, V any](xs []K, f func(K) V) []V { return nil }

// Max has a type that follows from the other.
func Max[S ~[]E, E any](s S) E { return s[0] }

// Pair holds two.
type Pair[A, B any] struct {
	// First is the first.
	First A
	Second B
}

// Swap turns it round.
func (p Pair[X, Y]) Swap() Pair[Y, X] { return Pair[Y, X]{p.Second, p.First} }

type Set[T comparable] = map[T]struct{}

// Words uses an instance.
func Words() *Pair[string, Color] { return nil }

type Color int

type hidden struct{}

func Times() Pair[hidden, time.Duration] { panic(0) }
`

func instances(t *testing.T, wanted ...string) answer {
	t.Helper()
	folder := module(t, map[string]string{"p.go": generics})
	return ask(t, request{Op: "analyze", Directory: folder, Packages: []string{"."}, Depth: 1, Instances: wanted})[0]
}

func TestInstances(t *testing.T) {
	a := instances(t, "Map[int, str]", "p.Sum[float]", "Max[[]time.Duration]", "Pair[Color,map[string][]int]", "Set[int]", "None[int]")
	if a.Model == nil {
		t.Fatalf("%s %v", a.Failure, a.Problems)
	}
	p := a.Model.Packages[0]
	m := find(t, p, "Map_int_string")
	text, _ := json.Marshal(m.Signature)
	if strings.Contains(string(text), "typeparam") || m.Documentation != "Map applies.\n" || m.Instance.Key != "int,string" || len(m.TypeParameters) > 0 {
		t.Errorf("%s %+v", text, m)
	}
	if find(t, p, "Sum_float64").Instance.Generic != "Sum" {
		t.Error("Sum[float] is no instance of Sum")
	}
	if key := find(t, p, "Max_slice_time_Duration_time_Duration").Instance.Key; key != "[]time.Duration,time.Duration" {
		t.Errorf("an argument that follows from the first: %s", key)
	}
	pair := find(t, p, "Pair_Color_map_string_slice_int")
	if f := pair.Underlying.Fields[0]; f.Type.Name != "Color" || f.Documentation != "First is the first.\n" {
		t.Errorf("field %+v", f)
	}
	if result := pair.Methods[0].Signature.Results[0].Type; result.Arguments[1].Name != "Color" {
		t.Errorf("Swap returns %+v", result)
	}
	// What instances mention is an instance again.
	find(t, p, "Pair_map_string_slice_int_Color")
	find(t, p, "Pair_string_Color")
	find(t, p, "_Pair_hidden_time_Duration")
	if find(t, p, "Set_int").Type.Is != "map" {
		t.Error("an alias")
	}
	if !slices.Equal(a.Unmatched, []string{"None[int]"}) {
		t.Errorf("unmatched %v", a.Unmatched)
	}
}

func TestRefusedInstances(t *testing.T) {
	for wanted, message := range map[string]string{
		"Sum[string]":      "string does not satisfy p.Number",
		"Map[[]int,int]":   "[]int does not satisfy comparable",
		"Map[int]":         "cannot infer V",
		"Pair[int]":        "not enough type arguments",
		"Sum[Missing]":     "undefined: Missing",
		"Sum[nowhere.T]":   "package nowhere",
		"Sum[hidden]":      "hidden",
		"Sum[int; int]":    "cannot be read",
		"Sum":              "is no instance",
		"Pair[int,string":  "is no instance",
		"Set[func() bool]": "does not satisfy comparable",
	} {
		a := instances(t, wanted)
		if a.Model != nil || len(a.Problems) != 1 || !strings.Contains(a.Problems[0].Message, message) {
			t.Errorf("%s: %v", wanted, a.Problems)
		} else if strings.Contains(wanted, "]") && a.Problems[0].Position.Line == 0 {
			t.Errorf("%s: no position", wanted)
		}
	}
}

func TestPromotedFields(t *testing.T) {
	p, a := analyzed(t, `package p

import "net/http/httptest"

type a struct{ Deep int }
type b struct{ *a; X string }
type C struct { b; Y int }
type D struct { a; E }
type E struct { Deep bool; X int }
type R struct { *httptest.ResponseRecorder }
`)
	names := func(name string) (all []string) {
		for _, f := range find(t, p, name).Promoted {
			all = append(all, strings.Join(append(f.Through, f.Field.Name), "."))
		}
		return all
	}
	if got := names("C"); !slices.Equal(got, []string{"b.X", "b.a.Deep"}) {
		t.Errorf("C: %v", got)
	}
	if got := names("D"); !slices.Equal(got, []string{"E.X"}) {
		t.Errorf("D: %v", got)
	}
	recorder := find(t, p, "R")
	if len(recorder.Promoted) == 0 || !strings.Contains(recorder.Promoted[0].Field.Documentation, "HTTP response") {
		t.Errorf("R: %+v", recorder.Promoted)
	}
	for _, m := range recorder.Methods {
		if m.Documentation == "" {
			t.Errorf("%s has no doc", m.Name)
		}
	}
	for _, d := range a.Model.Reached {
		if d.Name == "ResponseRecorder" && d.Documentation == "" {
			t.Error("a reached type has no doc")
		}
	}
}
