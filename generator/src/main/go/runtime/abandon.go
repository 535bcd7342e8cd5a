package gopyruntime

// abandon runs at the end of the reading of arguments. Python has counted every
// object in the message as handed over; those that were not read because of a
// refusal go back.
func (r *reader) abandon() {
	if r.done {
		return
	}
	defer func() { _ = recover() }() // the refusal goes on; a message that is broken ends here
	for r.at < len(r.data) {
		r.skip()
	}
}

// skip moves over one tag and what belongs to it. What lies in a list is behind
// it, so that counts need not be followed.
func (r *reader) skip() {
	switch tag := r.tag(); tag {
	case tagNil, tagFalse, tagTrue:
	case tagInt, tagUint, tagFloat, tagList, tagDict, tagTuple, tagTyped, tagDuration, tagContext:
		r.take(8)
	case tagComplex:
		r.take(16)
	case tagBigInt, tagText, tagBytes, tagNative:
		r.take(r.int64())
	case tagObject, tagFrozen, tagTime:
		r.take(24)
	case tagPython:
		newObject(r.pythonID())
	case tagNumbers:
		r.numbers()
	case tagTexts:
		r.texts()
	default:
		r.at = len(r.data)
	}
}
