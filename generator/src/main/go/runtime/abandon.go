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
		r.giveBack()
	}
}

// giveBack moves over one tag. A Python object behind it goes back when the
// object that is made of it here ends.
func (r *reader) giveBack() {
	if tag, id := r.skip(); tag == tagPython {
		newObject(id)
	}
}

// skip moves over one tag and what belongs to it, an object's id perhaps. What
// lies in a list is behind it, so that counts need not be followed.
func (r *reader) skip() (tag byte, id int64) {
	switch tag = r.take(1)[0]; tag {
	case tagNil, tagFalse, tagTrue:
	case tagInt, tagUint, tagFloat, tagList, tagDict, tagTuple, tagTyped, tagDuration, tagContext:
		r.take(8)
	case tagComplex:
		r.take(16)
	case tagBigInt, tagText, tagBytes, tagNative:
		r.take(r.int64())
	case tagObject, tagFrozen:
		id = r.handle()
	case tagError:
		id = r.int64()
	case tagPython:
		id = r.pythonID()
	case tagTime:
		r.take(24)
	case tagNumbers:
		r.numbers()
	case tagTexts, tagNatives:
		r.texts(tag)
	case tagColumns: // the columns are next
	default:
		r.at = len(r.data)
	}
	return tag, id
}
