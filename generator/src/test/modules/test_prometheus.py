# binds: github.com/prometheus/client_golang/prometheus
"""Counts and gathers metrics."""

import go
import prometheus

registry = prometheus.NewRegistry()
requests = prometheus.NewCounterVec(
    prometheus.CounterOpts(Name="requests_total", Help="Requests served."), ["code", "method"]
)
latency = prometheus.NewHistogram(prometheus.HistogramOpts(Name="latency_seconds", Buckets=[0.1, 1, 10]))
gauge = prometheus.NewGaugeFunc(prometheus.GaugeOpts(Name="answer"), lambda: 42.0)
registry.MustRegister(requests, latency, gauge)

requests.WithLabelValues("200", "get").Inc()
requests.With({"code": "200", "method": "get"}).Add(2)
requests.WithLabelValues("404", "get").Inc()
latency.Observe(0.5)

families = registry.Gather()
assert [family.GetName() for family in families] == ["answer", "latency_seconds", "requests_total"]
metrics = families[2].GetMetric()
assert [metric.GetCounter().GetValue() for metric in metrics] == [3, 1]
assert [pair.GetValue() for pair in metrics[0].GetLabel()] == ["200", "get"]
assert families[0].GetMetric()[0].GetGauge().GetValue() == 42
assert families[1].GetMetric()[0].GetHistogram().GetSampleCount() == 1

try:
    registry.Register(prometheus.NewCounter(prometheus.CounterOpts(Name="answer")))
    raise AssertionError("registered twice")
except go.GoError as error:
    assert "duplicate metrics collector registration attempted" in str(error), str(error)
