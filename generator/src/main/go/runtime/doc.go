// Package gopyruntime is the Go half of every binding: it keeps the handles
// that Python holds, moves values through slots and turns errors and panics
// into failures.
//
// It is pure Go, so that a virtual folder can carry it into any module. The
// one cgo file of a library, main.go, calls [Call] and lends it malloc.
// docs/design/c-abi.md describes what crosses, and in which form.
package gopyruntime
