// Package io has names that Python keeps for itself.
package io

func None() string                 { return "none" }
func Lambda(lambda, class int) int { return lambda - class }
func Unnamed(_ int, _ string) int  { return 1 }
func Variadic(xs ...int) int       { return len(xs) }
func Chan() chan int               { return nil }
func Generic[T any](t T) T         { return t }
