// Package text takes and returns strings.
package text

import "strings"

func Echo(s string) string          { return s }
func Upper(s string) string         { return strings.ToUpper(s) }
func Join(a, b string) string       { return a + b }
func Len(s string) int              { return len(s) }
func Invalid() string               { return "a\xff\xfeb" }
func Nul() string                   { return "a\x00b" }
func Repeat(s string, n int) string { return strings.Repeat(s, n) }
func Fields(s string) []string      { return strings.Fields(s) }
func JoinAll(parts []string) string { return strings.Join(parts, ",") }
func Accents() string               { return "naïve café" }
