package gopyruntime

import (
	"context"
	"io"
	"io/fs"
	"os"
	"reflect"
	"strconv"
)

// Errors and error types of Go's own library that every binding knows. Numbers
// of sentinels and ids of types below firstBound are theirs.
func init() {
	for k, variable := range []*error{
		&io.EOF, &io.ErrUnexpectedEOF, &fs.ErrNotExist, &fs.ErrExist, &fs.ErrPermission,
		&context.Canceled, &deadlineExceeded, &os.ErrDeadlineExceeded, &io.ErrClosedPipe,
	} {
		RegisterSentinel(1+k, variable)
	}
	RegisterType(32, reflect.TypeFor[strconv.NumError]())
	RegisterType(33, reflect.TypeFor[fs.PathError]())
}

// firstBound is the first number of bound packages' types and sentinels.
const firstBound = 64

// deadlineExceeded has another type than error in its own package.
var deadlineExceeded error = context.DeadlineExceeded
