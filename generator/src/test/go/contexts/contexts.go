// Package contexts has functions that take a context.
package contexts

import (
	"context"
	"runtime"
	"strings"
	"time"
)

type Worker struct{ Name string }

// Work counts until it is done or cancelled.
func (w *Worker) Work(ctx context.Context, milliseconds int) (string, error) {
	return w.Name, Sleep(ctx, milliseconds)
}

func Sleep(ctx context.Context, milliseconds int) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(time.Duration(milliseconds) * time.Millisecond):
		return nil
	}
}

func Add(ctx context.Context, a, b int) int { return a + b }

func Deadline(ctx context.Context) bool {
	_, ok := ctx.Deadline()
	return ok
}

func Value(ctx context.Context, key string) any { return ctx.Value(key) }

func With(ctx context.Context, key, value string) context.Context {
	return context.WithValue(ctx, key, value)
}

func Err(ctx context.Context) error { return ctx.Err() }

// Last has its context behind another parameter.
func Last(n int, ctx context.Context) int { return n }

func Call(ctx context.Context, f func(context.Context) error) error { return f(ctx) }

// Deaf does not listen to a context.
func Deaf(milliseconds int) int {
	time.Sleep(time.Duration(milliseconds) * time.Millisecond)
	return milliseconds
}

func LeaveNow(really bool) int {
	if really {
		runtime.Goexit()
	}
	return 7
}

// Leave ends its goroutine.
func Leave(f func()) {
	f()
	runtime.Goexit()
}

// Job is what can be run.
type Job interface {
	// Run ends after some time.
	Run(ctx context.Context, milliseconds int, words ...string) (string, error)
}

type job struct{}

func (job) Run(ctx context.Context, milliseconds int, words ...string) (string, error) {
	return strings.Join(words, " "), Sleep(ctx, milliseconds)
}

// NewJob returns a value of a type that is not exported.
func NewJob() Job { return job{} }
