package gopyruntime

// discard walks over a message that nobody will read and releases the handles in it.
func discard(r *reader) {
	for r.at < len(r.data) {
		switch r.tag() {
		case tagObject, tagFrozen:
			release(r.int64())
			r.take(16)
		case tagError:
			release(r.int64())
		case tagPython:
			r.take(16)
		case tagInt, tagUint, tagFloat, tagDuration, tagContext, tagTyped:
			r.take(8)
		case tagComplex:
			r.take(16)
		case tagBigInt, tagText, tagBytes, tagNative:
			r.take(r.int64())
		case tagTime:
			r.take(24)
		case tagList, tagTuple, tagDict:
			r.take(8)
		case tagNumbers:
			size := itemSizes[r.tag()]
			r.take(r.int64() * size)
		case tagTexts:
			lengths := int64(0)
			for range r.count() {
				lengths += r.int64()
			}
			r.take(lengths)
		}
	}
}

// itemSizes are the sizes of the basic types in the order of their type indices, 0 for string.
var itemSizes = [17]int64{1, 8, 1, 2, 4, 8, 8, 1, 2, 4, 8, 8, 4, 8, 8, 16}
