// Package pi estimates pi by throwing points at a square, on several goroutines.
package pi

import (
	"math/rand"
	"sync"
	"sync/atomic"
)

var seeds atomic.Int64

// MonteCarlo returns an estimate of pi from that many samples, shared out to that many goroutines.
func MonteCarlo(samples, goroutines int) float64 {
	hits := make([]int, goroutines)
	var wait sync.WaitGroup
	for worker := range hits {
		share := samples / goroutines
		if worker < samples%goroutines {
			share++
		}
		wait.Add(1)
		go func(worker, share int) {
			defer wait.Done()
			hits[worker] = inside(share)
		}(worker, share)
	}
	wait.Wait()
	total := 0
	for _, n := range hits {
		total += n
	}
	return 4 * float64(total) / float64(samples)
}

// inside counts the samples that fall into the quarter of a circle.
func inside(samples int) int {
	random := splitMix(rand.Int63() ^ seeds.Add(1))
	hits := 0
	for i := 0; i < samples; i++ {
		x, y := random.float(), random.float()
		if x*x+y*y <= 1 {
			hits++
		}
	}
	return hits
}

// splitMix is the generator that java.util.SplittableRandom uses too.
type splitMix uint64

func (s *splitMix) float() float64 {
	*s += 0x9e3779b97f4a7c15
	z := uint64(*s)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return float64((z^z>>31)>>11) / (1 << 53)
}
