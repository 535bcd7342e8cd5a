package gopyruntime

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"reflect"
	"testing"
)

var errKnown = errors.New("known")

type ownError struct{ Code int }

func (e *ownError) Error() string { return fmt.Sprint("code ", e.Code) }

func TestErrorClasses(t *testing.T) {
	RegisterSentinel(900, &errKnown)
	RegisterType(901, reflect.TypeFor[ownError]())
	wrapped := fmt.Errorf("b: %w", errors.Join(errKnown, fmt.Errorf("a: %w", &ownError{7})))
	equals(t, classText(wrapped), "*fmt.wrapError\ns900 t901 w")
	_, missing := os.Open("/no such file")
	equals(t, classText(missing), "*fs.PathError\nt33 s3 w")
	end := crossed(ByMessage(func() error { return wrapped }), nil, nil)
	told := crossed(errorOf, []int64{end.value}, nil).result.(pyList)
	equals(t, told[:3], pyList{"*fmt.wrapError", "*fmt.wrapError\ns900 t901 w", "b: known\na: code 7"})
	equals(t, len(told[3].(pyList)), 1)
	is := func(handle, target int64) any { return crossed(errorsIs, []int64{handle, target}, nil).result }
	equals(t, []any{is(end.value, 900<<1|1), is(end.value, 3<<1|1), is(end.value, end.value)}, []any{true, false, true})
	own := crossed(errorsAs, []int64{end.value, 901}, nil).result.(pyError)
	equals(t, []any{own.text, own.class}, []any{"code 7", "*gopyruntime.ownError\nt901"})
	fields := crossed(errorOf, []int64{own.handle}, nil).result.(pyList)[4]
	equals(t, fields, pyDict{{"Code", 7}})
	back := call(t, func(err error) bool { return err == wrapped }, pyError{handle: end.value})
	equals(t, back, []any{true})
	var none *ownError
	end = crossed(ByMessage(func() error { return none }), nil, nil)
	equals(t, end.kind, int64(kindError))
	contains(t, end.text, "method panics")
	equals(t, crossed(errorsAs, []int64{end.value, 33}, nil).result, nil)
	if !errors.Is(missing, fs.ErrNotExist) {
		t.Error("not missing")
	}
}
