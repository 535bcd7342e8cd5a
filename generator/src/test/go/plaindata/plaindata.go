// Package plaindata has values that can be copied, compared and pickled, and some that cannot.
package plaindata

import "sync"

// Point is plain.
type Point struct{ X, Y int }

// Shape holds more.
type Shape struct {
	Name   string
	Points []Point
	Color  map[string]int
	Parent *Shape
}

// Locked is not plain.
type Locked struct {
	N  int
	mu sync.Mutex
}

// Lock locks.
func (l *Locked) Lock() { l.mu.Lock(); l.mu.Unlock() }

// Vector is a named slice.
type Vector []float64

// Level is a number.
type Level int

// Table is a named map.
type Table map[string][]int

// NewShape makes a shape.
func NewShape() *Shape {
	return &Shape{"s", []Point{{1, 2}}, map[string]int{"red": 1}, nil}
}

// Points returns a slice of structs.
func Points() []Point { return []Point{{1, 2}, {3, 4}} }

// Numbers returns an unnamed map.
func Numbers() map[string]float64 { return map[string]float64{"pi": 3.14} }

// Node points to itself.
type Node struct {
	Value int
	Next  *Node
}

var node = &Node{Value: 1}

// TheNode is always the same.
func TheNode() *Node { return node }

// Cycle returns a ring of nodes.
func Cycle() *Node {
	n := &Node{Value: 1}
	n.Next = &Node{2, n}
	return n
}

// SameNode says whether two pointers are the same.
func SameNode(a, b *Node) bool { return a == b }

// SetNext changes a node.
func SetNext(n, next *Node) { n.Next = next }

// Comparable is a struct with an array.
type Comparable struct {
	A [2]int
	S string
	F float64
}

// Uncomparable is a struct with a slice.
type Uncomparable struct{ S []int }
