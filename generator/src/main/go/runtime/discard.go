package gopyruntime

// discard walks over a message that nobody will read and releases the handles in it.
func discard(r *reader) {
	for r.at < len(r.data) {
		if tag, id := r.skip(); tag == tagObject || tag == tagFrozen || tag == tagError {
			release(id)
		}
	}
}
