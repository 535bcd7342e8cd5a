package gopyruntime

// The tags of a message: what the bytes behind one are. docs/design/c-abi.md
// has the table. Numbers are little-endian and unaligned, counts are int64.
const (
	tagNil      = 0x00
	tagFalse    = 0x01
	tagTrue     = 0x02
	tagInt      = 0x03
	tagUint     = 0x04 // only above the largest int64
	tagBigInt   = 0x05
	tagFloat    = 0x06
	tagComplex  = 0x07
	tagText     = 0x08
	tagBytes    = 0x09
	tagList     = 0x0a
	tagDict     = 0x0b
	tagObject   = 0x0c
	tagTyped    = 0x0d
	tagPython   = 0x0e
	tagNumbers  = 0x0f
	tagTuple    = 0x10
	tagTime     = 0x11
	tagDuration = 0x12
	tagError    = 0x13
	tagNative   = 0x14 // a Python 2 str: text or bytes, as Go wants
	tagTexts    = 0x15
	tagContext  = 0x16
	tagFrozen   = 0x17
	tagColumns  = 0x18 // a dict: its keys and its values, as numbers or texts each
	tagNatives  = 0x19 // as tagTexts, of what tagNative is
	tagBoth     = 0x1a // an object of Python, and behind it the value that it is too
)
