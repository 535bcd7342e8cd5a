// The library that one builds by hand around the package, to compare with.
package main

import "C"

import (
	"fmt"

	"gopy.workbench/hot/hot"
)

//export hot_edition
func hot_edition() int64 { return int64(hot.Edition()) }

//export hot_most
func hot_most(text *C.char) *C.char {
	counter := hot.NewCounter()
	counter.Add(C.GoString(text))
	word, err := counter.Most()
	if err != nil {
		return C.CString(fmt.Sprint("failed: ", err))
	}
	return C.CString(word)
}

func main() {}
