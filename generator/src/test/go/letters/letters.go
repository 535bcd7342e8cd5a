// Package letters has names that are not ASCII, and names that Python reads as one.
package letters

// Ünïcode is a function.
func Ünïcode(größe int) int { return größe + 1 }

// Größe is a struct.
type Größe struct{ Länge, Width int }

// Fläche is a method.
func (g Größe) Fläche() int { return g.Länge * g.Width }

// Ωmega is a constant, Ψ a variable.
const Ωmega = 24

var Ψ = 23

// Ερρ is an error.
type Ερρ struct{ Γιατί string }

func (e Ερρ) Error() string { return e.Γιατί }

func Fail(why string) error { return Ερρ{why} }

func Kelvin() string { return "k" }
func Kelvin() string { return "K" }

// Ａ is wide.
func Ａ() string { return "A" }

func None() int { return 0 }

// Pair names its results.
func Pair() (größe, width int) { return 1, 2 }

// Any crosses by message.
func Any(größe any) any { return größe }
