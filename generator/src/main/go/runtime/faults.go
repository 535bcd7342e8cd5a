package gopyruntime

// FollowFaults is a C function that keeps the faults of Go code Go's when
// Python installs a handler of its own. main.go sets it as it does [Malloc].
var FollowFaults func(othersCame int64)

// followFaults is function 31: 0 before faulthandler is enabled, 1 behind it.
func followFaults(s *Slots) error {
	FollowFaults(s[0])
	answerNil(s, 3)
	return nil
}

func init() { functions[31] = followFaults }
