package gopyruntime

import (
	"os"
	"runtime/debug"
)

// A fatal error of Go's runtime ends the process. Whoever started it may ask
// for the report in a file, which outlives it.
func init() {
	path := os.Getenv("GOPY_CRASH_REPORT")
	if path == "" {
		return
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return // the report goes to standard error, as it does in any Go program
	}
	debug.SetCrashOutput(file, debug.CrashOptions{})
	file.Close()
}
