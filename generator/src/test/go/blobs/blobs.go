// Package blobs takes and returns byte slices.
package blobs

func Reverse(data []byte) []byte {
	turned := make([]byte, len(data))
	for k, b := range data {
		turned[len(data)-1-k] = b
	}
	return turned
}

func Sum(data []byte) int {
	sum := 0
	for _, b := range data {
		sum += int(b)
	}
	return sum
}

func Zero(data []byte) {
	for k := range data {
		data[k] = 0
	}
}

func Nil() []byte { return nil }

var kept []byte

func Keep(data []byte) { kept = data }
func Kept() []byte     { return kept }

// Three takes an array of bytes.
func Three(data [3]byte) int { return Sum(data[:]) }
