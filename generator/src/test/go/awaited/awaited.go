// Package awaited has functions to be awaited.
package awaited

import (
	"context"
	"errors"
	"time"
)

var ErrBad = errors.New("bad")

func Sleep(ctx context.Context, milliseconds int) (int, error) {
	select {
	case <-ctx.Done():
		return 0, ctx.Err()
	case <-time.After(time.Duration(milliseconds) * time.Millisecond):
		return milliseconds, nil
	}
}

func Add(a, b int) int { return a + b }

func Join(words ...string) (joined string) {
	for _, word := range words {
		joined += word
	}
	return joined
}

func Fail(ctx context.Context) error { return ErrBad }

func Panic(ctx context.Context) { panic("no") }

// Cancelled counts calls that were cancelled.
var Cancelled int

func Wait(ctx context.Context) {
	<-ctx.Done()
	Cancelled++
}
