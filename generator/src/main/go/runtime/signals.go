package gopyruntime

// FollowSignals is a C function that keeps Python's later signal handlers from
// harming Go. main.go sets it as it does [Malloc].
var FollowSignals func(what int64)

// followSignals is function 31: 0 before faulthandler is enabled, 1 behind it, 2 behind other new handlers.
func followSignals(s *Slots) error {
	FollowSignals(s[0])
	answerNil(s, 3)
	return nil
}

func init() { functions[31] = followSignals }
