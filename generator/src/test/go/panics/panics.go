// Package panics panics.
package panics

import "fmt"

type point struct{ x, y int }

func Text()            { panic("text") }
func Error()           { panic(fmt.Errorf("an error")) }
func Value()           { panic(point{1, 2}) }
func Nil()             { panic(nil) }
func Index(k int) int  { return []int{1}[k] }
func Div(i, j int) int { return i / j }
func Deref() int {
	var p *point
	return p.x
}
func Map() {
	var m map[string]int
	m["a"] = 1
}
func Fine() int { return 1 }
