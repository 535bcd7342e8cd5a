// Package calls has functions over parameters of every kind, to be called with everything.
//
// test_calls.py reads their signatures from this file: one line each.
package calls

import (
	"fmt"
	"io"
	"iter"
	"time"
)

type Yes bool
type Level int16
type Size uint64
type Share float32
type Wave complex64
type Name string
type Row []float64
type Blob []byte
type Pair [2]int32
type Table map[string]int
type Act func(int) int
type Pipe chan int
type Point struct {
	X    int32
	Y    float64
	Name string
	Tags []string
}
type Spot struct{ X, Y int16 }
type Tree struct {
	Label    Name
	Children []*Tree
	Any      any
}
type Speaker interface{ Speak(words string) string }

// Makers of what only Go makes.
func MakePoint() *Point                   { return &Point{X: 1} }
func MakeChan(size int) chan int          { return make(chan int, size) }
func MakeText() chan string               { return make(chan string, 1) }
func MakePipe() Pipe                      { return make(Pipe) }
func MakeAct() Act                        { return func(a int) int { return a } }
func MakeError(text string) (error, bool) { return fmt.Errorf("%s", text), true }
func MakeTable() Table                    { return Table{"a": 1} }
func MakeMap() map[string]int             { return map[string]int{"a": 1} }
func MakeInts() []int                     { return []int{1, 2} }
func MakeFloats() []float64               { return []float64{1} }
func MakeBytes() *[]byte                  { return &[]byte{1} }
func MakePair() Pair                      { return Pair{1, 2} }
func MakeLevel() *Level                   { return new(Level) }
func MakeInt() *int                       { return new(int) }
func MakeAny() any                        { return &Tree{Label: "root"} }

// Methods, called on objects of Python's.
func (p Point) Move(a int32, b float64) Point { p.X += a; p.Y += b; return p }
func (p *Point) Rename(a string)              { p.Name = a }
func (p *Point) Add(a ...string) int          { p.Tags = append(p.Tags, a...); return len(p.Tags) }
func (l Level) Over(a Level) bool             { return l > a }
func (t *Tree) Put(a *Tree) int               { t.Children = append(t.Children, a); return len(t.Children) }

// One basic value, in slots and by message, alone, in a slice, in an array, in a map, by pointer, as the rest.

func Bool(a bool) bool                                  { return a }
func Int(a int) int                                     { return a }
func Int8(a int8) int8                                  { return a }
func Int16(a int16) int16                               { return a }
func Int32(a int32) int32                               { return a }
func Int64(a int64) int64                               { return a }
func Uint(a uint) uint                                  { return a }
func Uint8(a uint8) uint8                               { return a }
func Uint16(a uint16) uint16                            { return a }
func Uint32(a uint32) uint32                            { return a }
func Uint64(a uint64) uint64                            { return a }
func Uintptr(a uintptr) uintptr                         { return a }
func Float32(a float32) float32                         { return a }
func Float64(a float64) float64                         { return a }
func Complex64(a complex64) complex64                   { return a }
func Complex128(a complex128) complex128                { return a }
func String(a string) string                            { return a }
func ByBool(a bool, rest ...any) bool                   { return a }
func ByInt(a int, rest ...any) int                      { return a }
func ByInt8(a int8, rest ...any) int8                   { return a }
func ByInt16(a int16, rest ...any) int16                { return a }
func ByInt32(a int32, rest ...any) int32                { return a }
func ByInt64(a int64, rest ...any) int64                { return a }
func ByUint(a uint, rest ...any) uint                   { return a }
func ByUint8(a uint8, rest ...any) uint8                { return a }
func ByUint16(a uint16, rest ...any) uint16             { return a }
func ByUint32(a uint32, rest ...any) uint32             { return a }
func ByUint64(a uint64, rest ...any) uint64             { return a }
func ByUintptr(a uintptr, rest ...any) uintptr          { return a }
func ByFloat32(a float32, rest ...any) float32          { return a }
func ByFloat64(a float64, rest ...any) float64          { return a }
func ByComplex64(a complex64, rest ...any) complex64    { return a }
func ByComplex128(a complex128, rest ...any) complex128 { return a }
func ByString(a string, rest ...any) string             { return a }
func Bools(a []bool) int                                { return len(a) }
func Ints(a []int) int                                  { return len(a) }
func Int8s(a []int8) int                                { return len(a) }
func Int16s(a []int16) int                              { return len(a) }
func Int32s(a []int32) int                              { return len(a) }
func Int64s(a []int64) int                              { return len(a) }
func Uints(a []uint) int                                { return len(a) }
func Uint8s(a []uint8) int                              { return len(a) }
func Uint16s(a []uint16) int                            { return len(a) }
func Uint32s(a []uint32) int                            { return len(a) }
func Uint64s(a []uint64) int                            { return len(a) }
func Uintptrs(a []uintptr) int                          { return len(a) }
func Float32s(a []float32) int                          { return len(a) }
func Float64s(a []float64) int                          { return len(a) }
func Complex64s(a []complex64) int                      { return len(a) }
func Complex128s(a []complex128) int                    { return len(a) }
func Strings(a []string) int                            { return len(a) }
func BoolArray(a [2]bool) bool                          { return a[0] }
func IntArray(a [2]int) int                             { return a[0] }
func Int8Array(a [2]int8) int8                          { return a[0] }
func Int16Array(a [2]int16) int16                       { return a[0] }
func Int32Array(a [2]int32) int32                       { return a[0] }
func Int64Array(a [2]int64) int64                       { return a[0] }
func UintArray(a [2]uint) uint                          { return a[0] }
func Uint8Array(a [2]uint8) uint8                       { return a[0] }
func Uint16Array(a [2]uint16) uint16                    { return a[0] }
func Uint32Array(a [2]uint32) uint32                    { return a[0] }
func Uint64Array(a [2]uint64) uint64                    { return a[0] }
func UintptrArray(a [2]uintptr) uintptr                 { return a[0] }
func Float32Array(a [2]float32) float32                 { return a[0] }
func Float64Array(a [2]float64) float64                 { return a[0] }
func Complex64Array(a [2]complex64) complex64           { return a[0] }
func Complex128Array(a [2]complex128) complex128        { return a[0] }
func StringArray(a [2]string) string                    { return a[0] }
func BoolMap(a map[string]bool) int                     { return len(a) }
func IntMap(a map[string]int) int                       { return len(a) }
func Int8Map(a map[string]int8) int                     { return len(a) }
func Int16Map(a map[string]int16) int                   { return len(a) }
func Int32Map(a map[string]int32) int                   { return len(a) }
func Int64Map(a map[string]int64) int                   { return len(a) }
func UintMap(a map[string]uint) int                     { return len(a) }
func Uint8Map(a map[string]uint8) int                   { return len(a) }
func Uint16Map(a map[string]uint16) int                 { return len(a) }
func Uint32Map(a map[string]uint32) int                 { return len(a) }
func Uint64Map(a map[string]uint64) int                 { return len(a) }
func UintptrMap(a map[string]uintptr) int               { return len(a) }
func Float32Map(a map[string]float32) int               { return len(a) }
func Float64Map(a map[string]float64) int               { return len(a) }
func Complex64Map(a map[string]complex64) int           { return len(a) }
func Complex128Map(a map[string]complex128) int         { return len(a) }
func StringMap(a map[string]string) int                 { return len(a) }
func BoolKeys(a map[bool]int) int                       { return len(a) }
func IntKeys(a map[int]int) int                         { return len(a) }
func Int8Keys(a map[int8]int) int                       { return len(a) }
func Int16Keys(a map[int16]int) int                     { return len(a) }
func Int32Keys(a map[int32]int) int                     { return len(a) }
func Int64Keys(a map[int64]int) int                     { return len(a) }
func UintKeys(a map[uint]int) int                       { return len(a) }
func Uint8Keys(a map[uint8]int) int                     { return len(a) }
func Uint16Keys(a map[uint16]int) int                   { return len(a) }
func Uint32Keys(a map[uint32]int) int                   { return len(a) }
func Uint64Keys(a map[uint64]int) int                   { return len(a) }
func UintptrKeys(a map[uintptr]int) int                 { return len(a) }
func Float32Keys(a map[float32]int) int                 { return len(a) }
func Float64Keys(a map[float64]int) int                 { return len(a) }
func StringKeys(a map[string]int) int                   { return len(a) }
func BoolPointer(a *bool) bool                          { return a == nil }
func IntPointer(a *int) bool                            { return a == nil }
func Int8Pointer(a *int8) bool                          { return a == nil }
func Int16Pointer(a *int16) bool                        { return a == nil }
func Int32Pointer(a *int32) bool                        { return a == nil }
func Int64Pointer(a *int64) bool                        { return a == nil }
func UintPointer(a *uint) bool                          { return a == nil }
func Uint8Pointer(a *uint8) bool                        { return a == nil }
func Uint16Pointer(a *uint16) bool                      { return a == nil }
func Uint32Pointer(a *uint32) bool                      { return a == nil }
func Uint64Pointer(a *uint64) bool                      { return a == nil }
func UintptrPointer(a *uintptr) bool                    { return a == nil }
func Float32Pointer(a *float32) bool                    { return a == nil }
func Float64Pointer(a *float64) bool                    { return a == nil }
func Complex64Pointer(a *complex64) bool                { return a == nil }
func Complex128Pointer(a *complex128) bool              { return a == nil }
func StringPointer(a *string) bool                      { return a == nil }
func BoolRest(a ...bool) int                            { return len(a) }
func IntRest(a ...int) int                              { return len(a) }
func Int8Rest(a ...int8) int                            { return len(a) }
func Int16Rest(a ...int16) int                          { return len(a) }
func Int32Rest(a ...int32) int                          { return len(a) }
func Int64Rest(a ...int64) int                          { return len(a) }
func UintRest(a ...uint) int                            { return len(a) }
func Uint8Rest(a ...uint8) int                          { return len(a) }
func Uint16Rest(a ...uint16) int                        { return len(a) }
func Uint32Rest(a ...uint32) int                        { return len(a) }
func Uint64Rest(a ...uint64) int                        { return len(a) }
func UintptrRest(a ...uintptr) int                      { return len(a) }
func Float32Rest(a ...float32) int                      { return len(a) }
func Float64Rest(a ...float64) int                      { return len(a) }
func Complex64Rest(a ...complex64) int                  { return len(a) }
func Complex128Rest(a ...complex128) int                { return len(a) }
func StringRest(a ...string) int                        { return len(a) }

// Nested ones.

func Rows(a [][]int) int                      { return len(a) }
func Texts(a [][]string) int                  { return len(a) }
func Blobs(a [][]byte) int                    { return len(a) }
func Cubes(a [][][]float32) int               { return len(a) }
func Maps(a []map[string]int) int             { return len(a) }
func MapOfLists(a map[string][]int) int       { return len(a) }
func MapOfMaps(a map[int]map[string]bool) int { return len(a) }
func Grid(a [2][2]int8) int                   { return len(a) }
func ArrayOfLists(a [2][]float64) int         { return len(a) }
func ListOfArrays(a [][2]uint16) int          { return len(a) }
func ArrayKeys(a map[[2]int]string) int       { return len(a) }

// Named types.

func OneYes(a Yes) Yes            { return a }
func OneLevel(a Level) Level      { return a }
func OneSize(a Size) Size         { return a }
func OneShare(a Share) Share      { return a }
func OneWave(a Wave) Wave         { return a }
func OneName(a Name) Name         { return a }
func OneRow(a Row) Row            { return a }
func OneBlob(a Blob) Blob         { return a }
func OnePair(a Pair) Pair         { return a }
func OneTable(a Table) Table      { return a }
func OnePoint(a Point) Point      { return a }
func OneSpot(a Spot) Spot         { return a }
func OneTree(a Tree) Tree         { return a }
func OneAct(a Act) Act            { return a }
func OnePipe(a Pipe) Pipe         { return a }
func ManyYes(a []Yes) int         { return len(a) }
func ManyLevel(a []Level) int     { return len(a) }
func ManySize(a []Size) int       { return len(a) }
func ManyShare(a []Share) int     { return len(a) }
func ManyWave(a []Wave) int       { return len(a) }
func ManyName(a []Name) int       { return len(a) }
func ManyRow(a []Row) int         { return len(a) }
func ManyBlob(a []Blob) int       { return len(a) }
func ManyPair(a []Pair) int       { return len(a) }
func ManyTable(a []Table) int     { return len(a) }
func ManyPoint(a []Point) int     { return len(a) }
func ManySpot(a []Spot) int       { return len(a) }
func ManyTree(a []Tree) int       { return len(a) }
func ManyAct(a []Act) int         { return len(a) }
func ManyPipe(a []Pipe) int       { return len(a) }
func ToYes(a *Yes) bool           { return a == nil }
func ToLevel(a *Level) bool       { return a == nil }
func ToSize(a *Size) bool         { return a == nil }
func ToShare(a *Share) bool       { return a == nil }
func ToWave(a *Wave) bool         { return a == nil }
func ToName(a *Name) bool         { return a == nil }
func ToRow(a *Row) bool           { return a == nil }
func ToBlob(a *Blob) bool         { return a == nil }
func ToPair(a *Pair) bool         { return a == nil }
func ToTable(a *Table) bool       { return a == nil }
func ToPoint(a *Point) bool       { return a == nil }
func ToSpot(a *Spot) bool         { return a == nil }
func ToTree(a *Tree) bool         { return a == nil }
func ToAct(a *Act) bool           { return a == nil }
func ToPipe(a *Pipe) bool         { return a == nil }
func OfLevel(a map[Level]int) int { return len(a) }
func OfName(a map[Name]int) int   { return len(a) }
func OfSpot(a map[Spot]int) int   { return len(a) }
func OfYes(a map[Yes]int) int     { return len(a) }
func OfSize(a map[Size]int) int   { return len(a) }

// Values that are no plain data.

func IsAny(a any) string                                 { return fmt.Sprintf("%T", a) }
func IsAnys(a []any) string                              { return fmt.Sprintf("%T", a) }
func IsAnyMap(a map[string]any) string                   { return fmt.Sprintf("%T", a) }
func IsAnyKeys(a map[any]any) string                     { return fmt.Sprintf("%T", a) }
func IsErr(a error) string                               { return fmt.Sprintf("%T", a) }
func IsErrs(a []error) string                            { return fmt.Sprintf("%T", a) }
func IsStringer(a fmt.Stringer) string                   { return fmt.Sprintf("%T", a) }
func IsSpeaker(a Speaker) string                         { return fmt.Sprintf("%T", a) }
func IsDuration(a time.Duration) string                  { return fmt.Sprintf("%T", a) }
func IsDurations(a []time.Duration) string               { return fmt.Sprintf("%T", a) }
func IsTime(a time.Time) string                          { return fmt.Sprintf("%T", a) }
func IsTimes(a []time.Time) string                       { return fmt.Sprintf("%T", a) }
func IsFunc(a func(int) int) string                      { return fmt.Sprintf("%T", a) }
func IsFunc2(a func(string, int) (string, error)) string { return fmt.Sprintf("%T", a) }
func IsChan(a chan int) string                           { return fmt.Sprintf("%T", a) }
func IsSending(a chan<- string) string                   { return fmt.Sprintf("%T", a) }
func IsReceiving(a <-chan string) string                 { return fmt.Sprintf("%T", a) }
func IsSeq(a iter.Seq[int]) string                       { return fmt.Sprintf("%T", a) }
func IsSeq2(a iter.Seq2[string, int]) string             { return fmt.Sprintf("%T", a) }
func IsReader(a io.Reader) string                        { return fmt.Sprintf("%T", a) }
func IsWriter(a io.Writer) string                        { return fmt.Sprintf("%T", a) }

// Several parameters.

func Two00(a int, b string) bool                                                  { return true }
func Two01(a string, b []byte) bool                                               { return true }
func Two02(a float64, b float32) bool                                             { return true }
func Two03(a bool, b uint8) bool                                                  { return true }
func Two04(a []int, b []float64) bool                                             { return true }
func Two05(a []string, b int64) bool                                              { return true }
func Two06(a Point, b *Point) bool                                                { return true }
func Two07(a map[string]int, b string) bool                                       { return true }
func Two08(a any, b int) bool                                                     { return true }
func Two09(a Level, b Name) bool                                                  { return true }
func Two10(a uint64, b int32) bool                                                { return true }
func Two11(a complex128, b [2]int) bool                                           { return true }
func Two12(a error, b string) bool                                                { return true }
func Two13(a time.Duration, b time.Time) bool                                     { return true }
func Three00(a int8, b uint16, c float32) (int, error)                            { return 0, nil }
func Three01(a string, b string, c string) (int, error)                           { return 0, nil }
func Three02(a []byte, b int, c []byte) (int, error)                              { return 0, nil }
func Three03(a *Point, b Spot, c []Point) (int, error)                            { return 0, nil }
func Three04(a map[int]string, b any, c []any) (int, error)                       { return 0, nil }
func Three05(a func(int) int, b int, c chan int) (int, error)                     { return 0, nil }
func Three06(a bool, b bool, c *bool) (int, error)                                { return 0, nil }
func Three07(a []Level, b Row, c Pair) (int, error)                               { return 0, nil }
func Four00(a int, b float64, c string, d bool) (first, second int)               { return 1, 2 }
func Four01(a int, b int, c int, d int) (first, second int)                       { return 1, 2 }
func Four02(a []int, b []int8, c []uint8, d []bool) (first, second int)           { return 1, 2 }
func Four03(a string, b int, c []string, d map[string]string) (first, second int) { return 1, 2 }
func None() int                                                                   { return 0 }
func Mixed(a int, rest ...string) int                                             { return len(rest) }
func Points(a string, rest ...*Point) int                                         { return len(rest) }
