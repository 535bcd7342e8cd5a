package gopyruntime

// isolatedBit in an index asks for the call to run on a goroutine of its own,
// which may end itself by runtime.Goexit. The caller's memory waits with the caller.
const isolatedBit = 1 << 33

func isolated(function func(*Slots) error) func(*Slots) error {
	return func(s *Slots) (err error) {
		done := make(chan *crashed)
		go runIsolated(function, s, &err, done)
		if c := <-done; c != nil {
			panic(c)
		}
		return err
	}
}

var _ = guard("runIsolated")

func runIsolated(function func(*Slots) error, s *Slots, err *error, done chan<- *crashed) {
	returned := false
	defer func() {
		if returned {
			done <- nil
		} else {
			done <- caught(recover())
		}
	}()
	*err = function(s)
	returned = true
}
