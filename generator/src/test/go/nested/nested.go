// Package nested has containers of containers.
package nested

// Matrix returns rows.
func Matrix(rows, columns int) [][]float64 {
	matrix := make([][]float64, rows)
	for i := range matrix {
		matrix[i] = make([]float64, columns)
		for j := range matrix[i] {
			matrix[i][j] = float64(i * j)
		}
	}
	return matrix
}

// Sum adds all.
func Sum(matrix [][]float64) float64 {
	sum := 0.0
	for _, row := range matrix {
		for _, x := range row {
			sum += x
		}
	}
	return sum
}

// Cube has three dimensions.
func Cube() [2][2][2]int { return [2][2][2]int{{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}} }

// Volume adds a cube.
func Volume(cube [2][2][2]int) int {
	sum := 0
	for _, plane := range cube {
		for _, line := range plane {
			sum += line[0] + line[1]
		}
	}
	return sum
}

// Index turns a map around.
func Index(words map[string][]int) map[int][]string {
	index := map[int][]string{}
	for word, numbers := range words {
		for _, number := range numbers {
			index[number] = append(index[number], word)
		}
	}
	return index
}

// Item is a struct that holds containers.
type Item struct {
	Tags   []string
	Scores map[string]float64
	Next   *Item
	Any    any
	Inner  struct{ A, B int }
}

// Items makes a list of structs.
func Items(n int) []Item {
	items := make([]Item, n)
	for k := range items {
		items[k].Tags = []string{"t"}
	}
	return items
}

// Tags counts all tags.
func Tags(items []Item) int {
	count := 0
	for _, item := range items {
		count += len(item.Tags)
	}
	return count
}

// Chain makes a linked list.
func Chain(n int) *Item {
	var first *Item
	for range n {
		first = &Item{Next: first}
	}
	return first
}

// Length is how long a chain is.
func Length(item *Item) int {
	count := 0
	for ; item != nil; item = item.Next {
		count++
	}
	return count
}

// Ring is a chain that ends in itself.
func Ring() *Item {
	item := &Item{}
	item.Next = item
	return item
}

// Bytes has byte slices.
func Bytes(parts [][]byte) []byte {
	var all []byte
	for _, part := range parts {
		all = append(all, part...)
	}
	return all
}

// Split cuts.
func Split(data []byte) [][]byte {
	var parts [][]byte
	for k := range data {
		parts = append(parts, data[k:k+1])
	}
	return parts
}

// Small has small numbers.
func Small(rows [][]int8) int {
	sum := 0
	for _, row := range rows {
		for _, x := range row {
			sum += int(x)
		}
	}
	return sum
}

// Texts has lists of texts.
func Texts(rows [][]string) string {
	text := ""
	for _, row := range rows {
		for _, word := range row {
			text += word
		}
	}
	return text
}
