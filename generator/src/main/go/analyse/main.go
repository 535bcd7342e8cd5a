// Command analyse answers questions about Go packages: one JSON request a line on standard input, one JSON answer a
// line on standard output, until standard input ends. It states facts; what they mean for a binding is decided elsewhere.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime/debug"
)

func main() {
	// Analysis allocates in bursts and then waits; a larger heap is worth the pauses it saves.
	debug.SetGCPercent(400)
	if err := serve(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "analyse:", err)
		os.Exit(1)
	}
}

func serve(in io.Reader, out io.Writer) error {
	requests := json.NewDecoder(bufio.NewReader(in))
	writer := bufio.NewWriter(out)
	answers := json.NewEncoder(writer)
	answers.SetEscapeHTML(false)
	sessions := &sessions{known: map[string]*session{}}
	for {
		var r request
		if err := requests.Decode(&r); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		if err := answers.Encode(sessions.answer(&r)); err != nil {
			return err
		}
		if err := writer.Flush(); err != nil {
			return err
		}
	}
}

// answer never panics: a bug met in one package must not take the process and its warm caches away.
func (s *sessions) answer(r *request) (a *answer) {
	defer func() {
		if bug := recover(); bug != nil {
			a = &answer{ID: r.ID, Failure: fmt.Sprintf("the analyser failed: %v\n%s", bug, debug.Stack())}
		}
	}()
	switch r.Op {
	case "analyze":
		return s.analyze(r)
	case "fingerprint":
		return s.fingerprint(r)
	case "settle":
		s.ahead.settle()
		return &answer{ID: r.ID}
	}
	return &answer{ID: r.ID, Failure: fmt.Sprintf("unknown operation %q", r.Op)}
}
