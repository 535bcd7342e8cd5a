package gopyruntime

// census is function 26: how many handles are alive, by Go type.
func census(s *Slots) error {
	counts := map[string]int64{}
	table.Lock()
	for slot := range next {
		if e := entryAt(slot); e.generation.Load() != 0 {
			counts[e.kind.Load().typ.String()]++
		}
	}
	table.Unlock()
	w := newWriter()
	w.dict(len(counts))
	for name, count := range counts {
		w.text(name)
		w.int(count)
	}
	w.answer(s, 2)
	w.done()
	return nil
}

func init() { functions[26], functions[29] = census, collect }
