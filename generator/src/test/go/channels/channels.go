// Package channels has channels in both directions.
package channels

import "time"

type Item struct{ Name string }

func Make(size int) chan int { return make(chan int, size) }

func Count(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for k := range n {
			out <- k
		}
	}()
	return out
}

func Sum(in <-chan int) (sum int) {
	for n := range in {
		sum += n
	}
	return sum
}

func Feed(out chan<- string, words ...string) {
	for _, word := range words {
		out <- word
	}
	close(out)
}

func Items() chan Item {
	c := make(chan Item, 2)
	c <- Item{"a"}
	c <- Item{"b"}
	close(c)
	return c
}

func Words() chan string { return make(chan string, 10) }

// Line is a channel with a name.
type Line chan int

func Nothing() chan int { return nil }

func After(milliseconds int) <-chan time.Time {
	return time.After(time.Duration(milliseconds) * time.Millisecond)
}

func Same(a, b chan int) bool { return a == b }

// Queue is a named channel.
type Queue chan int
