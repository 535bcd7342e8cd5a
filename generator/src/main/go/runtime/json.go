package gopyruntime

import (
	"fmt"
	"strconv"
	"unicode/utf8"
)

// jsonObject is a JSON object in the making. Descriptions of types are all that
// leaves as JSON; Go's own package would make every library larger.
type jsonObject struct{ text []byte }

func (o *jsonObject) key(name string) {
	if len(o.text) > 0 {
		o.text = append(o.text, ',')
	}
	o.text = append(quoted(o.text, name), ':')
}

func (o *jsonObject) string(name, value string) {
	o.key(name)
	o.text = quoted(o.text, value)
}

func (o *jsonObject) int(name string, value int64) {
	o.key(name)
	o.text = strconv.AppendInt(o.text, value, 10)
}

func (o *jsonObject) bool(name string, value bool) {
	o.key(name)
	o.text = strconv.AppendBool(o.text, value)
}

// list adds values that are JSON already.
func (o *jsonObject) list(name string, values []string) {
	o.key(name)
	o.text = append(o.text, '[')
	for k, value := range values {
		if k > 0 {
			o.text = append(o.text, ',')
		}
		o.text = append(o.text, value...)
	}
	o.text = append(o.text, ']')
}

func (o *jsonObject) json() string { return "{" + string(o.text) + "}" }

func quoted(text []byte, value string) []byte {
	text = append(text, '"')
	for _, character := range value {
		switch {
		case character == '"' || character == '\\':
			text = append(text, '\\', byte(character))
		case character < ' ':
			text = fmt.Appendf(text, `\u%04x`, character)
		default:
			text = utf8.AppendRune(text, character)
		}
	}
	return append(text, '"')
}
