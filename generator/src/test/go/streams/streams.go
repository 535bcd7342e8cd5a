// Package streams has readers and writers.
package streams

import (
	"bytes"
	"errors"
	"io"
	"strings"
)

func ReadAll(r io.Reader) (string, error) {
	data, err := io.ReadAll(r)
	return string(data), err
}

func Upper(w io.Writer, text string) error {
	_, err := io.WriteString(w, strings.ToUpper(text))
	return err
}

func Copy(w io.Writer, r io.Reader) (int64, error) { return io.Copy(w, r) }

func Close(c io.Closer) error { return c.Close() }

func Tail(r io.ReadSeeker, n int64) (string, error) {
	if _, err := r.Seek(-n, io.SeekEnd); err != nil {
		return "", err
	}
	return ReadAll(r)
}

func CanClose(r io.Reader) bool {
	_, ok := r.(io.Closer)
	return ok
}

func NewReader(text string) io.Reader { return strings.NewReader(text) }

func NewBuffer() *bytes.Buffer { return &bytes.Buffer{} }

type broken struct{}

func (broken) Read(p []byte) (int, error) {
	return copy(p, "ab"), errors.New("broken")
}

func Broken() io.Reader { return broken{} }

// File is opened and closed.
type File struct {
	*strings.Reader
	Closed bool
}

func (f *File) Close() error {
	f.Closed = true
	return nil
}

func Open(text string) *File { return &File{Reader: strings.NewReader(text)} }
