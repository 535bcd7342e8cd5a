package gopyruntime

// crashed is a panic on its way to the goroutine that hands it to Python.
type crashed struct {
	value any
	stack string
}

// caught keeps a panic and its stack; runtime.Goexit panics with nothing.
func caught(value any) *crashed {
	switch v := value.(type) {
	case nil:
		value = failed{kind: kindExited, text: "the goroutine ended itself by runtime.Goexit"}
	case *crashed:
		return v
	case failed, *PyError:
		return &crashed{value: v}
	}
	return &crashed{value, panicStack()}
}
